package dev.aftercall.postmortem;

import dev.aftercall.incident.Milestone;
import dev.aftercall.incident.TimelineEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The incident's timeline, oldest first, with what of it the postmortem shows; struck notes are left out. */
public record TimelineSelection(List<SelectableEntry> entries) {

    /** The place in the editor that names the missing milestones. */
    public static final String MILESTONES = "milestones";

    /** Longer silences than this are pointed out. */
    public static final Duration LONGEST_SILENCE = Duration.ofMinutes(15);

    public TimelineSelection {
        entries = List.copyOf(entries);
    }

    /** The chosen entries, oldest first. */
    public List<TimelineEntry> included() {
        return entries.stream()
                .filter(SelectableEntry::included)
                .map(SelectableEntry::entry)
                .toList();
    }

    /** The silences of more than 15 minutes between chosen entries. */
    public List<TimelineGap> gaps() {
        var chosen = included();
        var gaps = new ArrayList<TimelineGap>();
        for (int i = 1; i < chosen.size(); i++) {
            var gap = new TimelineGap(
                    chosen.get(i - 1).occurredAt(), chosen.get(i).occurredAt());
            if (gap.length().compareTo(LONGEST_SILENCE) > 0) {
                gaps.add(gap);
            }
        }
        return List.copyOf(gaps);
    }

    /** The turning points that no chosen entry tells of, in their usual order. */
    public Set<Milestone> missingMilestones() {
        var missing = EnumSet.allOf(Milestone.class);
        for (var entry : included()) {
            var milestone = entry.milestone();
            if (milestone != null) {
                missing.remove(milestone);
            }
        }
        return missing;
    }
}
