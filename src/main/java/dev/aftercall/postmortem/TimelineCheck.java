package dev.aftercall.postmortem;

import dev.aftercall.incident.Milestone;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the chosen timeline needs. */
@Component
class TimelineCheck implements ReadinessCheck {

    private static final int FEWEST = 3;
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
        return List.of(
                new ReadinessItem(
                        SectionKind.TIMELINE,
                        Need.REVIEW,
                        chosen >= FEWEST,
                        "Three entries of the timeline",
                        chosen == 0 ? "None is chosen yet" : "%d chosen so far".formatted(chosen)),
                new ReadinessItem(
                        SectionKind.TIMELINE,
                        Need.HINT,
                        selection.missingMilestones().isEmpty(),
                        "All milestones",
                        milestones(selection)),
                new ReadinessItem(
                        SectionKind.TIMELINE,
                        Need.HINT,
                        selection.gaps().isEmpty(),
                        "No silence over 15 minutes",
                        gaps(selection)));
    }

    private static String milestones(TimelineSelection selection) {
        var missing = selection.missingMilestones();
        return missing.isEmpty()
                ? ""
                : missing.stream().map(Milestone::label).collect(Collectors.joining(", ", "Missing: ", ""));
    }

    private static String gaps(TimelineSelection selection) {
        return selection.gaps().stream()
                .map(gap -> "%s–%s UTC, %s".formatted(TIME.format(gap.from()), TIME.format(gap.to()), minutes(gap)))
                .collect(Collectors.joining("; "));
    }

    private static String minutes(TimelineGap gap) {
        var minutes = gap.length().toMinutes();
        return minutes < 60 ? minutes + " min" : "%d h %02d min".formatted(minutes / 60, minutes % 60);
    }
}
