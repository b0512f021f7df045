package dev.aftercall.playbook;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps that belong together in time.
 *
 * @param from when the phase begins, counted from the declaration; null if it has no time box
 * @param until when it should be done; null if it is open-ended
 */
public record ChecklistPhase(
        String key,
        String name,
        @Nullable Duration from,
        @Nullable Duration until,
        List<ChecklistStep> steps) {

    public ChecklistPhase {
        Wording.key(key);
        name = Wording.text("The name of a phase", name, Wording.NAME);
        steps = List.copyOf(steps);
        Wording.atMost("steps in a phase", steps, 100);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A phase needs at least one step");
        }
        if (from != null && from.isNegative()) {
            throw new IllegalArgumentException("A phase begins with the declaration or later");
        }
        if (until != null && until.compareTo(from == null ? Duration.ZERO : from) <= 0) {
            throw new IllegalArgumentException("A phase ends after it begins");
        }
    }
}
