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

    /** Such as {@code Stakeholders told 22 min late (due 14:35, done 14:57 UTC)}; with the days where they differ. */
    public String text() {
        if (doneAt == null) {
            return "%s: not done (due %s, %s UTC)".formatted(name, Times.day(dueAt), Times.minute(dueAt));
        }
        var sameDay = Times.day(dueAt).equals(Times.day(doneAt));
        return "%s %s late (due %s, done %s UTC)"
                .formatted(
                        doneName, late(Duration.between(dueAt, doneAt)), time(dueAt, sameDay), time(doneAt, sameDay));
    }

    private static String late(Duration duration) {
        return duration.toMinutes() < 1 ? "under a minute" : Times.rounded(duration);
    }

    private static String time(Instant at, boolean sameDay) {
        return sameDay ? Times.minute(at) : Times.day(at) + ", " + Times.minute(at);
    }
}
