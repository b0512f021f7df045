package dev.aftercall.postmortem.comment;

import dev.aftercall.base.NotFoundException;

/** There is no such comment: it never was, was removed, or belongs to what this user may not know of. */
public class CommentNotFoundException extends NotFoundException {

    CommentNotFoundException() {
        super("There is no such comment; it may have been removed");
    }
}
