package dev.aftercall.postmortem;

import dev.aftercall.base.ui.Times;
import dev.aftercall.playbook.ClockStop;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A response clock of the incident whose time ran out.
 *
 * @param name what was to be done, such as {@code Tell stakeholders}
 * @param doneName what was done, such as {@code Stakeholders told}
 * @param stop what it waited for
 * @param doneAt when it was done after all; null if never
 */
public record MissedClock(
        String name,
        String doneName,
        ClockStop stop,
        Instant dueAt,
        @Nullable Instant doneAt) {

    /** Such as {@code Stakeholders told 22 min late (due 14:35, done 14:57 UTC)}. */
    public String text() {
        if (doneAt == null) {
            return "%s: not done (due %s UTC)".formatted(name, Times.minute(dueAt));
        }
        var late = Duration.between(dueAt, doneAt);
        return "%s %s late (due %s, done %s UTC)"
                .formatted(
                        doneName,
                        late.toMinutes() < 1 ? "under a minute" : Times.rounded(late),
                        Times.minute(dueAt),
                        Times.minute(doneAt));
    }
}
