package dev.aftercall.postmortem;

import dev.aftercall.incident.Milestone;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the chosen timeline needs. */
@Component
class TimelineCheck implements ReadinessCheck {

    private static final int FEWEST = 3;
    private static final int SHOWN = 3;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final TimelineReader timelines;

    TimelineCheck(TimelineReader timelines) {
        this.timelines = timelines;
    }

    @Override
    public List<ReadinessItem> check(PostmortemId postmortem) {
        var selection = timelines.read(postmortem);
        var chosen = selection.included().size();
        var items = new ArrayList<ReadinessItem>();
        items.add(new ReadinessItem(
                SectionKind.TIMELINE,
                Need.REVIEW,
                chosen >= FEWEST,
                "Three entries of the timeline",
                chosen == 0 ? "None is chosen yet" : "%d chosen so far".formatted(chosen)));
        items.add(new ReadinessItem(
                SectionKind.TIMELINE,
                "All milestones",
                milestones(selection),
                selection.missingMilestones().isEmpty(),
                TimelineSelection.MILESTONES,
                Need.HINT));
        items.add(silence(selection));
        return items;
    }

    private static ReadinessItem silence(TimelineSelection selection) {
        var gaps = selection.gaps();
        return new ReadinessItem(
                SectionKind.TIMELINE,
                "No silence over 15 minutes",
                gaps(selection),
                gaps.isEmpty(),
                gaps.isEmpty() ? null : gaps.getFirst().anchor(),
                Need.HINT);
    }

    private static String milestones(TimelineSelection selection) {
        var missing = selection.missingMilestones();
        return missing.isEmpty()
                ? ""
                : missing.stream().map(Milestone::label).collect(Collectors.joining(", ", "Missing: ", ""));
    }

    private static String gaps(TimelineSelection selection) {
        var gaps = selection.gaps();
        var more = gaps.size() > SHOWN ? "; and %d more".formatted(gaps.size() - SHOWN) : "";
        return gaps.stream()
                .limit(SHOWN)
                .map(gap -> "%s–%s UTC, %s".formatted(TIME.format(gap.from()), TIME.format(gap.to()), minutes(gap)))
                .collect(Collectors.joining("; ", "", more));
    }

    private static String minutes(TimelineGap gap) {
        var minutes = gap.length().toMinutes();
        return minutes < 60 ? minutes + " min" : "%d h %02d min".formatted(minutes / 60, minutes % 60);
    }
}
