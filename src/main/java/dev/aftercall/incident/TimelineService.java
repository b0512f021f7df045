package dev.aftercall.incident;

import dev.aftercall.identity.Roles;
import java.time.Instant;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people write into a timeline; nothing is ever removed from it. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class TimelineService {

    private final Incidents incidents;
    private final TimelineRepository timeline;
    private final RevisionRepository revisions;
    private final Journal journal;

    TimelineService(Incidents incidents, TimelineRepository timeline, RevisionRepository revisions, Journal journal) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.revisions = revisions;
        this.journal = journal;
    }

    /** Adds a note about now or about the past. */
    public EntryId addNote(IncidentKey key, AddNote command) {
        var incident = incidents.ref(key);
        var stamp = journal.stamp();
        var content = NoteContent.of(command, occurredAt(command, stamp.at(), stamp));
        var row = timeline.save(TimelineRow.note(incident.id(), content, command.pinned(), stamp));
        journal.entryChanged(incident, "note", null, content.text());
        return row.id();
    }

    /** Replaces the contents of a note; its time stays unless another is given. */
    public void correct(IncidentKey key, CorrectEntry command) {
        var incident = incidents.ref(key);
        var row = lock(incident, command.entry());
        var stamp = journal.stamp();
        var former = row.content();
        var content = NoteContent.of(command.content(), occurredAt(command.content(), former.occurredAt(), stamp));
        revisions.save(row.correct(command.version(), content, command.reason(), stamp));
        row.pin(command.content().pinned());
        journal.entryChanged(incident, "note.correct", former.text(), content.text());
    }

    /** Marks a note as wrong. */
    public void strike(IncidentKey key, StrikeEntry command) {
        var incident = incidents.ref(key);
        var row = lock(incident, command.entry());
        row.strike(command.reason(), journal.stamp());
        journal.entryChanged(incident, "note.strike", row.content().text(), command.reason());
    }

    /** Keeps an entry in sight, or no longer. */
    public void pin(IncidentKey key, PinEntry command) {
        var incident = incidents.ref(key);
        var row = lock(incident, command.entry());
        if (row.pin(command.pinned())) {
            journal.entryChanged(
                    incident, "note.pin", String.valueOf(!command.pinned()), String.valueOf(command.pinned()));
        }
    }

    private TimelineRow lock(IncidentRef incident, EntryId entry) {
        return timeline.lock(entry.value())
                .filter(row -> row.isIn(incident.id()))
                .orElseThrow(EntryNotFoundException::create);
    }

    private static Instant occurredAt(AddNote command, Instant otherwise, Stamp stamp) {
        var given = command.occurredAt();
        return given == null ? otherwise : Times.notAfter(stamp.at(), "The time of a note", given);
    }
}
