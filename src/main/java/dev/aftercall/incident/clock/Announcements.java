package dev.aftercall.incident.clock;

import dev.aftercall.base.TopicTouched;
import dev.aftercall.base.ui.Times;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.ActivityKind;
import dev.aftercall.incident.Casebook;
import dev.aftercall.incident.Change;
import dev.aftercall.incident.IncidentCourse;
import dev.aftercall.incident.IncidentTopics;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what became of a clock: breaches to the timeline, breaches and risks to those who notify. */
@Component
class Announcements {

    private final Casebook casebook;
    private final ApplicationEventPublisher events;

    Announcements(Casebook casebook, ApplicationEventPublisher events) {
        this.casebook = casebook;
        this.events = events;
    }

    void tell(IncidentCourse incident, ResponseClock clock, ClockRow.Turn turn, Instant now) {
        switch (turn) {
            case NONE, OTHER -> {}
            case AT_RISK ->
                events.publishEvent(new ClockAtRisk(incident.id(), incident.key(), clock.id(), clock.dueAt()));
            case BREACHED -> {
                var limit = Times.rounded(java.time.Duration.between(clock.startedAt(), clock.breachAt()));
                write(
                        incident,
                        ActivityKind.BREACH,
                        "Clock breached: %s within %s".formatted(lower(clock.name()), limit),
                        clock.breachAt(),
                        now);
                events.publishEvent(new ClockBreached(incident.id(), incident.key(), clock.id(), clock.breachAt()));
            }
            case BREACH_TAKEN_BACK ->
                write(incident, ActivityKind.CLOCK, "Clock not breached after all: " + lower(clock.name()), now, now);
        }
    }

    private void write(IncidentCourse incident, ActivityKind kind, String text, Instant occurredAt, Instant now) {
        casebook.record(incident, Change.of(kind, "clock", null, text, text).at(occurredAt), UserId.PORTAL, now);
    }

    /** Tells open views, once for all that changed. */
    void touch(IncidentCourse incident) {
        events.publishEvent(new TopicTouched(IncidentTopics.ALL));
        events.publishEvent(new TopicTouched(IncidentTopics.of(incident.id())));
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
