package dev.aftercall.postmortem.action;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What there is to say about an open action item on a given day: before, on and after its due date.
 *
 * @param stage names the reminder among those of one due date, so that each is given once
 * @param event what tells of it
 */
record Reminder(LocalDate due, String stage, Object event) {

    static final int DAYS_AHEAD = 3;
    private static final int WEEK = 7;

    /** The one reminder for that day; empty while the due date is farther away. What a stopped portal missed is left out. */
    static Optional<Reminder> on(LocalDate today, ActionItem item, IncidentId incident) {
        var owner = item.owner();
        var due = item.due();
        if (!item.state().isOpen() || owner == null || due == null) {
            return Optional.empty();
        }
        var days = ChronoUnit.DAYS.between(today, due);
        if (days > DAYS_AHEAD) {
            return Optional.empty();
        }
        if (days < 0) {
            return Optional.of(late(item, incident, owner, due, -days));
        }
        return Optional.of(
                days == 0
                        ? new Reminder(
                                due,
                                "TODAY",
                                new ActionDueToday(item.id(), item.postmortem(), incident, item.title(), owner, due))
                        : new Reminder(
                                due,
                                "SOON",
                                new ActionDueSoon(item.id(), item.postmortem(), incident, item.title(), owner, due)));
    }

    private static Reminder late(ActionItem item, IncidentId incident, UserId owner, LocalDate due, long days) {
        var week = (days - 1) / WEEK + 1;
        var escalated = item.severity() == Severity.SEV1 || week > 1;
        return new Reminder(
                due,
                "LATE-" + week,
                new ActionOverdue(item.id(), item.postmortem(), incident, item.title(), owner, due, days, escalated));
    }
}
