package dev.aftercall.playbook;

import dev.aftercall.base.NotFoundException;

/** There is no such proposal. */
public final class ProposalNotFoundException extends NotFoundException {

    ProposalNotFoundException() {
        super("There is no such proposal");
    }
}
