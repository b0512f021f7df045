package dev.aftercall.notification;

import dev.aftercall.base.NotFoundException;

/** There is no such notice for this user. */
public class NoticeNotFoundException extends NotFoundException {

    NoticeNotFoundException() {
        super("There is no such notice; old ones are deleted");
    }
}
