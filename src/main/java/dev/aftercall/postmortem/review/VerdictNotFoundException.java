package dev.aftercall.postmortem.review;

import dev.aftercall.base.NotFoundException;

/** There is no such verdict, or it belongs to a private incident that this user may not know of. */
public class VerdictNotFoundException extends NotFoundException {

    VerdictNotFoundException() {
        super("There is no such review");
    }
}
