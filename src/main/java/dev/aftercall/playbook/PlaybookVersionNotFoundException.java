package dev.aftercall.playbook;

import dev.aftercall.base.NotFoundException;

/** There is no version of the playbook with this number. */
public final class PlaybookVersionNotFoundException extends NotFoundException {

    PlaybookVersionNotFoundException(int number) {
        super("There is no version %d of the playbook".formatted(number));
    }
}
