package dev.aftercall.postmortem.action;

import dev.aftercall.base.NotFoundException;

/** There is no such action item, or it belongs to a private incident that this user may not know of. */
public class ActionNotFoundException extends NotFoundException {

    ActionNotFoundException() {
        super("There is no such action item");
    }
}
