package dev.aftercall.incident;

import java.util.List;
import java.util.Map;

/** The newest entries of a timeline with how many each filter would show. */
public record TimelineHead(List<TimelineEntry> entries, Map<TimelineFilter, Long> counts) {

    public TimelineHead {
        entries = List.copyOf(entries);
        counts = Map.copyOf(counts);
    }

    /** How many entries the filter shows in all. */
    public long count(TimelineFilter filter) {
        return counts.getOrDefault(filter, 0L);
    }
}
