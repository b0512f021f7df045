package dev.aftercall.postmortem.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * How far the action items of one incident are; declined and cancelled ones are left out.
 *
 * @param proposed waiting for a decision; they do not count
 * @param open accepted or in progress
 * @param overdue how many of the open ones are overdue
 * @param done done
 */
public record ActionProgress(long proposed, long open, long overdue, long done) {

    /** No action items at all. */
    public static final ActionProgress NONE = new ActionProgress(0, 0, 0, 0);

    /** Counts the items of one incident. */
    public static ActionProgress of(Collection<ActionItem> items, LocalDate today) {
        return new ActionProgress(
                count(items, item -> item.state() == ActionState.PROPOSED),
                count(items, item -> item.state().isOpen()),
                count(items, item -> item.isOverdue(today)),
                count(items, item -> item.state() == ActionState.DONE));
    }

    private static long count(Collection<ActionItem> items, Predicate<ActionItem> counts) {
        return items.stream().filter(counts).count();
    }

    /** How many count: decided upon, done or not. */
    public long total() {
        return open + done;
    }

    /** The share that is done, from 0 to 1; 0 if nothing counts. */
    public double share() {
        return total() == 0 ? 0 : (double) done / total();
    }
}
