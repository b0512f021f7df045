package dev.aftercall.demo;

import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.Marker;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened in one incident, as its file tells it.
 *
 * @param by login of whoever declares it
 * @param callers what callers experience
 * @param impact when that began, counted from the declaration
 * @param detected when it was noticed, counted from the declaration
 * @param invited logins of those who are let into a private incident
 * @param mode key of the failure mode that it turned out to be; null while nobody knows
 * @param log what people did, counted from the declaration
 */
record IncidentStory(
        String title,
        Severity severity,
        Moment declared,
        String by,
        @Nullable String summary,
        @Nullable String callers,
        List<String> workflows,
        List<String> regions,
        List<String> conditions,
        List<String> tags,
        @Nullable Span impact,
        @Nullable Span detected,
        @Nullable String room,
        boolean drill,
        boolean confidential,
        List<String> invited,
        @Nullable String mode,
        List<Step> log) {

    IncidentStory {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(by, "by");
        workflows = StoryReader.orEmpty(workflows);
        regions = StoryReader.orEmpty(regions);
        conditions = StoryReader.orEmpty(conditions);
        tags = StoryReader.orEmpty(tags);
        invited = StoryReader.orEmpty(invited);
        log = StoryReader.orEmpty(log);
    }

    /** Whether the log has a note about who was told what. */
    boolean isToldInTheLog() {
        return log.stream().anyMatch(step -> step instanceof Step.Write note && note.marker() == Marker.COMMUNICATION);
    }

    /** When it was resolved for the last time. */
    Optional<Instant> resolvedAt(Instant now) {
        return log.stream()
                .filter(step -> step instanceof Step.Move move && move.status() == IncidentStatus.RESOLVED)
                .reduce((_, last) -> last)
                .map(step -> declared.before(now).plus(step.at().length()));
    }
}
