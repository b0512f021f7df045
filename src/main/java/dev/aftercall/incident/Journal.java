package dev.aftercall.incident;

import dev.aftercall.base.AuditedEvent;
import dev.aftercall.base.TopicTouched;
import dev.aftercall.identity.CurrentUser;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the timeline, the audit log and open views what happened to an incident. */
@Component
class Journal {

    private final TimelineRepository timeline;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    Journal(TimelineRepository timeline, ApplicationEventPublisher events, CurrentUser currentUser, Clock clock) {
        this.timeline = timeline;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    Stamp stamp() {
        return new Stamp(currentUser.id(), clock.instant());
    }

    /** Writes the activity into the timeline and says so to everyone who listens. */
    void record(Incident incident, Change change, Stamp stamp) {
        record(IncidentRef.of(incident.id(), incident.key(), incident.isConfidential()), change, stamp);
        events.publishEvent(new IncidentMoved(IncidentCourse.of(incident), stamp.by(), stamp.at()));
    }

    /** Like {@link #record(Incident, Change, Stamp)} for what belongs to the incident but did not change it. */
    void record(IncidentRef incident, Change change, Stamp stamp) {
        var occurredAt = change.occurredAt() == null ? stamp.at() : change.occurredAt();
        timeline.save(TimelineRow.activity(
                incident.id(),
                change.kind(),
                NoteContent.activity(change.text(), occurredAt, change.milestone()),
                change.note(),
                change.reason(),
                stamp));
        audit(incident.key(), incident.confidential(), change.action(), change.before(), change.after());
        events.publishEvent(new TopicTouched(IncidentTopics.ALL));
        events.publishEvent(new TopicTouched(IncidentTopics.of(incident.id())));
    }

    /** Like {@link #record} for a change of the timeline alone, which is its own record. */
    void entryChanged(IncidentRef incident, String action, @Nullable String before, @Nullable String after) {
        audit(incident.key(), incident.confidential(), action, before, after);
        events.publishEvent(new TopicTouched(IncidentTopics.of(incident.id())));
    }

    void publish(Object event) {
        events.publishEvent(event);
    }

    private void audit(
            IncidentKey key, boolean confidential, String action, @Nullable String before, @Nullable String after) {
        events.publishEvent(new AuditedEvent("incident." + action, key.value(), before, after, confidential));
    }
}
