package dev.aftercall.incident.clock;

import dev.aftercall.base.NotFoundException;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.Roles;
import dev.aftercall.incident.ActivityKind;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.Casebook;
import dev.aftercall.incident.Change;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.IncidentTime;
import dev.aftercall.incident.Marker;
import dev.aftercall.incident.Precision;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.incident.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do to response clocks: say that they kept a promise, or put one off. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class ClockService {

    /** By how many minutes a promise can be put off. */
    public static final Set<Integer> PUT_OFF_MINUTES = Set.of(30, 60, 90);

    private final Casebook casebook;
    private final ClockRepository clocks;
    private final ClockSignals signals;
    private final ClockSettler settler;
    private final TimelineService timeline;

    ClockService(
            Casebook casebook,
            ClockRepository clocks,
            ClockSignals signals,
            ClockSettler settler,
            TimelineService timeline) {
        this.casebook = casebook;
        this.clocks = clocks;
        this.signals = signals;
        this.settler = settler;
        this.timeline = timeline;
    }

    /** Takes down that an update was sent: a note in the timeline, and the clocks that waited for it stop. */
    public void recordUpdate(IncidentKey key, RecordUpdate command) {
        var incident = casebook.holdToLead(key, "send updates");
        var now = casebook.now();
        var sentAt = past(command.sentAt(), "The time of an update", now);
        if (sentAt.isBefore(incident.declaredAt())) {
            throw new RuleViolationException(
                    "An update cannot lie before the declaration (%s)".formatted(Times.utc(incident.declaredAt())));
        }
        var head = command.toStakeholders() ? "Stakeholder update sent: " : "Internal update sent: ";
        timeline.addNote(
                key,
                new AddNote(
                        head + command.told(), sentAt, Precision.EXACT, Marker.COMMUNICATION, null, null, null, false));
        signals.updateSent(incident.id(), command.toStakeholders(), casebook.actor(), sentAt);
    }

    /**
     * Takes down that the postmortem meeting was held.
     *
     * @param heldAt null means now
     */
    @PreAuthorize(Roles.IS_PUBLISHER)
    public void recordMeeting(IncidentKey key, @Nullable Instant heldAt) {
        var incident = casebook.hold(key);
        var now = casebook.now();
        var at = past(Times.normalised(heldAt), "The time of the meeting", now);
        var resolved = incident.time(IncidentTime.RESOLVED);
        if (incident.status() != IncidentStatus.RESOLVED || resolved.isEmpty()) {
            throw new RuleViolationException("The meeting follows the resolution; resolve the incident first");
        }
        if (at.isBefore(resolved.get())) {
            throw new RuleViolationException(
                    "The meeting cannot lie before the resolution (%s)".formatted(Times.utc(resolved.get())));
        }
        casebook.record(
                incident,
                Change.of(ActivityKind.MEETING, "meeting", null, Times.utc(at), "Postmortem meeting held")
                        .at(at),
                casebook.actor(),
                now);
        signals.meetingHeld(incident.id(), casebook.actor(), at);
    }

    /** Puts a promise off by 30, 60 or 90 minutes, in the name of the present user. */
    public void putOff(IncidentKey key, ClockId clock, int minutes) {
        if (!PUT_OFF_MINUTES.contains(minutes)) {
            throw new RuleViolationException("A clock can be put off by 30, 60 or 90 minutes");
        }
        var incident = casebook.holdToLead(key, "put a clock off");
        var now = casebook.now();
        var row = clocks.lock(clock.value())
                .filter(found -> found.incident().equals(incident.id()))
                .orElseThrow(() -> new NotFoundException("There is no such clock"));
        var before = row.toClock(now);
        if (!before.snoozable()) {
            throw new RuleViolationException(before.name() + " cannot be put off");
        }
        if (!before.isRunning()) {
            throw new RuleViolationException("This clock has already ended");
        }
        if (before.isBreached()) {
            throw new RuleViolationException("This clock is already breached; what it waits for is overdue");
        }
        row.putOff(Duration.ofMinutes(minutes), casebook.actor(), now);
        settler.settle(incident, row, now);
        var after = row.toClock(now);
        var text =
                "Put off by %d min: %s, now due %s".formatted(minutes, lower(after.name()), Times.utc(after.dueAt()));
        casebook.record(
                incident,
                Change.of(ActivityKind.CLOCK, "clock.put-off", Times.utc(before.dueAt()), text, text),
                casebook.actor(),
                now);
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static Instant past(@Nullable Instant given, String what, Instant now) {
        return given == null ? now : Times.notAfter(now, what, given);
    }
}
