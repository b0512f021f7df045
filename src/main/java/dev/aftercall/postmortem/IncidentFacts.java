package dev.aftercall.postmortem;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the overview says about the incident, read from the incident itself, so that a corrected time shows here too.
 *
 * @param title the incident's own title
 * @param commander who held the role last; null if nobody ever did
 * @param startedAt when the impact started, or else when it was detected, or else declared
 * @param endedAt when it was resolved; null while it is open again
 */
public record IncidentFacts(
        IncidentId id,
        IncidentKey key,
        String title,
        Severity severity,
        @Nullable Layer layer,
        @Nullable UserId commander,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean confidential,
        boolean drill) {

    /** From start to end; empty while it is open again. */
    public Optional<Duration> duration() {
        return Optional.ofNullable(endedAt).map(end -> Duration.between(startedAt, end));
    }
}
