package dev.aftercall.postmortem;

import dev.aftercall.base.Reading;
import dev.aftercall.incident.Note;
import dev.aftercall.incident.TimelineEntry;
import dev.aftercall.incident.TimelineQueries;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Reads the incident's timeline together with what the postmortem shows of it. */
@Component
class TimelineReader {

    private final TimelineQueries timelines;
    private final PostmortemAccess access;

    TimelineReader(TimelineQueries timelines, PostmortemAccess access) {
        this.access = access;
        this.timelines = timelines;
    }

    /** What the user sees of it, read once for a whole screen. */
    TimelineSelection read(PostmortemId id) {
        access.forReading(id);
        return Reading.once("timeline selection", id, () -> read(chosen(id)));
    }

    TimelineSelection read(Postmortem postmortem) {
        return read(ChosenEntries.of(postmortem));
    }

    private ChosenEntries chosen(PostmortemId id) {
        return Reading.once("chosen", id, () -> ChosenEntries.of(access.visible(id)));
    }

    private TimelineSelection read(ChosenEntries chosen) {
        return new TimelineSelection(timelines.all(chosen.incident()).stream()
                .filter(entry -> !(entry instanceof Note note && note.isStruck()))
                .sorted(Comparator.comparing(TimelineEntry::occurredAt).thenComparing(TimelineEntry::recordedAt))
                .map(entry -> new SelectableEntry(entry, chosen.entries().contains(entry.id())))
                .toList());
    }
}
