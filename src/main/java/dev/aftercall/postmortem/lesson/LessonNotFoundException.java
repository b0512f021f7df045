package dev.aftercall.postmortem.lesson;

import dev.aftercall.base.NotFoundException;

/** There is no such lesson: it never was, was removed, or belongs to what this user may not know of. */
public class LessonNotFoundException extends NotFoundException {

    LessonNotFoundException() {
        super("There is no such lesson; it may have been removed");
    }
}
