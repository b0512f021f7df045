package dev.aftercall.base.ui;

import java.util.Optional;

/** A number beside an entry of the side navigation. Modules contribute one by declaring a bean. */
public interface NavCount {

    /** How many, and whether it is urgent enough for red. */
    record Count(long number, boolean urgent) {}

    /** Path of the menu entry, such as {@code incidents}. */
    String path();

    /** Topic of {@link LiveRevisions} after whose changes the number is asked for again. */
    String topic();

    /** The number for the user at hand; empty or zero shows none. */
    Optional<Count> count();
}
