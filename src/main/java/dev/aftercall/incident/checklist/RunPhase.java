package dev.aftercall.incident.checklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phase of a checklist as it stands.
 *
 * @param opensAt when its time box begins; null if it has none
 * @param closesAt when its time box ends; null if it is open-ended
 * @param start what the time box is counted from
 * @param doneAt when its last step was answered; null before that
 */
public record RunPhase(
        PhaseId id,
        String name,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        Instant start,
        @Nullable Instant doneAt,
        List<RunStep> steps) {

    public RunPhase {
        steps = List.copyOf(steps);
    }

    public long answered() {
        return steps.stream().filter(RunStep::isAnswered).count();
    }

    public boolean isDone() {
        return answered() == steps.size();
    }

    /** Steps whose time box is over and that are still open. */
    public boolean isLate(Instant now) {
        return closesAt != null && !now.isBefore(closesAt) && !isDone();
    }

    public boolean hasBegun(Instant now) {
        return opensAt == null || !now.isBefore(opensAt);
    }

    /** The time box in minutes, such as {@code 5–15} or {@code 30+}; empty if there is none. */
    public String box() {
        if (opensAt == null && closesAt == null) {
            return "";
        }
        var from = opensAt == null ? 0 : Duration.between(start, opensAt).toMinutes();
        return closesAt == null
                ? from + "+"
                : from + "–" + Duration.between(start, closesAt).toMinutes();
    }
}
