package dev.aftercall.postmortem.version;

import dev.aftercall.base.NotFoundException;

/** This postmortem has no such version. */
public class RevisionNotFoundException extends NotFoundException {

    RevisionNotFoundException() {
        super("There is no such version");
    }
}
