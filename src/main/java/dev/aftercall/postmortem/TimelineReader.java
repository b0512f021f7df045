package dev.aftercall.postmortem;

import dev.aftercall.incident.Note;
import dev.aftercall.incident.TimelineEntry;
import dev.aftercall.incident.TimelineQueries;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Reads the incident's timeline together with what the postmortem shows of it. */
@Component
class TimelineReader {

    private final TimelineQueries timelines;

    TimelineReader(TimelineQueries timelines) {
        this.timelines = timelines;
    }

    TimelineSelection read(Postmortem postmortem) {
        var chosen = postmortem.timeline();
        return new TimelineSelection(timelines.all(postmortem.key()).stream()
                .filter(entry -> !(entry instanceof Note note && note.isStruck()))
                .sorted(Comparator.comparing(TimelineEntry::occurredAt).thenComparing(TimelineEntry::recordedAt))
                .map(entry -> new SelectableEntry(entry, chosen.contains(entry.id())))
                .toList());
    }
}
