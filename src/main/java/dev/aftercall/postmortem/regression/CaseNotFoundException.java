package dev.aftercall.postmortem.regression;

import dev.aftercall.base.NotFoundException;

/** There is no such regression case: it never was, was removed, or belongs to what this user may not know of. */
public class CaseNotFoundException extends NotFoundException {

    CaseNotFoundException() {
        super("There is no such regression case; it may have been removed");
    }
}
