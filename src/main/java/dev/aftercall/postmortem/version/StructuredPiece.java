package dev.aftercall.postmortem.version;

import dev.aftercall.postmortem.PostmortemId;
import java.util.List;

/**
 * A part of a postmortem that consists of items, and how it is kept, shown and brought back.
 *
 * @param <T> an item as it is kept
 */
interface StructuredPiece<T> {

    Piece piece();

    Class<T> type();

    /** The items as they stand, in order. */
    List<T> take(PostmortemId postmortem);

    /** Tells an item from others over time. */
    String idOf(T item);

    /** The items as people read them. */
    String text(List<T> items);

    /**
     * Makes the postmortem have these items again, through the commands that people use. Items that are there but not
     * among these are taken away; decisions about them stay.
     */
    void restore(PostmortemId postmortem, List<T> items);
}
