package dev.aftercall.report;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.action.ActionId;
import dev.aftercall.postmortem.meeting.Meeting;
import dev.aftercall.postmortem.meeting.Point;
import dev.aftercall.report.MeetingMinutes.Discussed;
import dev.aftercall.report.MeetingMinutes.Outcome;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says in the words of the report what a meeting left. */
final class MinutesTerms {

    /** Finds a name; null where it must not be shown. */
    interface NameOf {
        @Nullable String name(UserId user);
    }

    private MinutesTerms() {}

    static MeetingMinutes minutes(
            Meeting meeting, Map<ActionId, String> actions, NameOf name, Function<Set<UserId>, List<String>> names) {
        var absent = new HashSet<>(meeting.invited());
        absent.removeAll(meeting.present());
        var start = Objects.requireNonNullElse(meeting.startedAt(), meeting.startsAt());
        return new MeetingMinutes(
                start.truncatedTo(ChronoUnit.MINUTES),
                Objects.requireNonNullElse(meeting.endedAt(), start).truncatedTo(ChronoUnit.MINUTES),
                name.name(meeting.facilitator()),
                names.apply(meeting.present()),
                names.apply(absent),
                meeting.points().stream()
                        .map(point -> discussed(point, actions))
                        .toList(),
                meeting.notes());
    }

    private static Discussed discussed(Point point, Map<ActionId, String> actions) {
        return switch (point.outcome()) {
            case ACTION ->
                new Discussed(
                        point.text(),
                        Outcome.ACTION,
                        point.action() == null ? "" : actions.getOrDefault(point.action(), ""));
            case NO_ACTION -> new Discussed(point.text(), Outcome.NO_ACTION, point.reason());
            case OPEN, PARKED -> new Discussed(point.text(), Outcome.PARKED, "");
        };
    }
}
