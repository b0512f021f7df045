package dev.aftercall.postmortem.meeting;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with its points, read at one moment.
 *
 * @param revision how often its invitation changed, from 0
 * @param facilitator who drives it; before it runs, who planned it
 * @param present those who were there, also uninvited ones
 * @param startedAt null until it runs
 * @param endedAt when it was closed or cancelled; null until then
 * @param notes Markdown
 * @param notesVersion what a change of the notes has to expect
 * @param points in the order in which they were raised
 */
public record Meeting(
        MeetingId id,
        PostmortemId postmortem,
        MeetingState state,
        Instant startsAt,
        String place,
        int revision,
        UserId facilitator,
        Agenda agenda,
        Set<UserId> invited,
        Set<UserId> present,
        MeetingTimer timer,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        String cancelReason,
        String notes,
        long notesVersion,
        List<Point> points) {

    /** When it ends by its agenda. */
    public Instant plannedEnd() {
        return startsAt.plus(agenda.length());
    }

    /** What keeps it from being closed. */
    public List<Point> openPoints() {
        return points.stream().filter(Point::isOpen).toList();
    }

    /** What was put off. */
    public List<Point> parked() {
        return points.stream()
                .filter(point -> point.outcome() == PointOutcome.PARKED)
                .toList();
    }
}
