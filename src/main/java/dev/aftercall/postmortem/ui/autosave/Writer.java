package dev.aftercall.postmortem.ui.autosave;

import dev.aftercall.identity.Person;

/**
 * Who writes in a text at the moment.
 *
 * @param sameUser whether it is the one who looks, perhaps in another window
 * @param sameWindow whether it is here
 */
public record Writer(Person person, boolean sameUser, boolean sameWindow) {}
