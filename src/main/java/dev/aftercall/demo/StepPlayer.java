package dev.aftercall.demo;

import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.AssignRole;
import dev.aftercall.incident.ChangeSeverity;
import dev.aftercall.incident.ChangeStatus;
import dev.aftercall.incident.CorrectEntry;
import dev.aftercall.incident.EditFacts;
import dev.aftercall.incident.EntryId;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.Link;
import dev.aftercall.incident.Marker;
import dev.aftercall.incident.Note;
import dev.aftercall.incident.Precision;
import dev.aftercall.incident.RecordTime;
import dev.aftercall.incident.StrikeEntry;
import dev.aftercall.incident.TimelineQueries;
import dev.aftercall.incident.TimelineService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the steps of an incident's log. */
@Profile(DemoLoader.PROFILE)
@Component
class StepPlayer {

    private final IncidentService incidents;
    private final IncidentQueries queries;
    private final TimelineService timeline;
    private final TimelineQueries entries;
    private final MeasurementPlayer measurements;
    private final ResponsePlayer response;
    private final ModePlayer modes;
    private final Cast cast;

    StepPlayer(
            IncidentService incidents,
            IncidentQueries queries,
            TimelineService timeline,
            TimelineQueries entries,
            MeasurementPlayer measurements,
            ResponsePlayer response,
            ModePlayer modes,
            Cast cast) {
        this.incidents = incidents;
        this.queries = queries;
        this.timeline = timeline;
        this.entries = entries;
        this.measurements = measurements;
        this.response = response;
        this.modes = modes;
        this.cast = cast;
    }

    /** Does what the step says, on behalf of whoever acts now. */
    void play(Step step, IncidentKey key, Instant declared, Keys keys, Map<String, EntryId> written) {
        switch (step) {
            case Step.Acknowledge _ -> incidents.acknowledge(key);
            case Step.TakeRole taken -> {
                var user = taken.user() == null ? taken.who() : taken.user();
                incidents.assignRole(key, new AssignRole(taken.role(), cast.id(user), taken.text()));
            }
            case Step.Move move ->
                incidents.changeStatus(
                        key,
                        version(key),
                        new ChangeStatus(
                                move.status(),
                                move.text(),
                                move.reason(),
                                move.duplicateOf() == null ? null : keys.of(move.duplicateOf()),
                                null));
            case Step.Rate rate ->
                incidents.changeSeverity(key, version(key), new ChangeSeverity(rate.severity(), rate.reason()));
            case Step.Write write -> {
                var entry = timeline.addNote(key, note(write, declared, keys));
                if (write.id() != null) {
                    written.put(write.id(), entry);
                }
                if (write.marker() == Marker.COMMUNICATION) {
                    response.updateSent(key, !write.internal());
                } else if (write.marker() == Marker.DIAGNOSIS && write.layer() != null) {
                    response.measured(key);
                }
            }
            case Step.Correct correct -> correct(key, correct, written);
            case Step.Strike strike ->
                timeline.strike(key, new StrikeEntry(entry(strike.strike(), written), strike.reason()));
            case Step.Tick tick -> response.tick(key, tick);
            case Step.Judge judge -> response.judge(key, judge);
            case Step.Suspect suspect -> modes.suspect(key, suspect.suspect());
            case Step.Learn learn -> editFacts(key, learn.facts(), null);
            case Step.Measure measure -> measurements.play(measure, key, declared);
            case Step.Time time ->
                incidents.recordTime(
                        key, new RecordTime(time.time(), declared.plus(time.at().length()), null));
        }
    }

    private static AddNote note(Step.Write write, Instant declared, Keys keys) {
        return new AddNote(
                keys.fillIn(write.note()),
                Span.after(declared, write.occurred()),
                write.occurred() == null ? Precision.EXACT : Precision.MINUTE,
                write.marker(),
                write.milestone(),
                write.layer(),
                write.evidence(),
                write.pinned());
    }

    private void correct(IncidentKey key, Step.Correct step, Map<String, EntryId> written) {
        var wrong = entry(step.correct(), written);
        var note = entries.all(key).stream()
                .filter(entry -> entry.id().equals(wrong))
                .map(Note.class::cast)
                .findFirst()
                .orElseThrow();
        var right = new AddNote(
                step.instead(),
                note.occurredAt(),
                note.precision(),
                note.marker(),
                note.milestone(),
                note.layer(),
                note.evidenceUrl(),
                note.pinned());
        timeline.correct(key, new CorrectEntry(wrong, note.version(), right, step.reason()));
    }

    private static EntryId entry(String name, Map<String, EntryId> written) {
        var entry = written.get(name);
        if (entry == null) {
            throw new IllegalStateException("No note is called " + name);
        }
        return entry;
    }

    /** Says where people meet. */
    void openRoom(IncidentKey key, String link) {
        editFacts(key, new Step.Facts(null, null, null, null), link);
    }

    private void editFacts(IncidentKey key, Step.Facts facts, @Nullable String room) {
        var known = queries.details(key);
        incidents.editFacts(
                key,
                known.version(),
                new EditFacts(
                        known.title(),
                        facts.summary() == null ? known.summary() : facts.summary(),
                        known.customerImpact(),
                        facts.reproduction() == null ? known.reproduction() : facts.reproduction(),
                        known.workflows(),
                        known.regions(),
                        known.tags(),
                        links(known, facts),
                        facts.layer() == null ? known.layer() : facts.layer(),
                        room == null ? known.roomLink() : room));
    }

    private static List<Link> links(IncidentDetails known, Step.Facts facts) {
        var links = facts.links();
        return links == null
                ? known.links()
                : links.entrySet().stream()
                        .map(link -> new Link(link.getKey(), link.getValue()))
                        .toList();
    }

    private long version(IncidentKey key) {
        return queries.details(key).version();
    }
}
