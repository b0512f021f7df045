package dev.aftercall.postmortem.analysis;

import dev.aftercall.base.NotFoundException;

/** There is no such why: it never was, was removed, or belongs to what this user may not know of. */
public class WhyNotFoundException extends NotFoundException {

    WhyNotFoundException() {
        super("There is no such why; it may have been removed");
    }
}
