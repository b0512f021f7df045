package dev.aftercall.incident;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an incident elsewhere: what it was, who led it, and its times.
 *
 * @param commander who leads it now or led it last; null if nobody ever did
 * @param times those that are known
 */
public record IncidentOutline(
        IncidentId id,
        IncidentKey key,
        String title,
        Severity severity,
        @Nullable Layer layer,
        @Nullable UserId commander,
        Map<IncidentTime, Instant> times,
        Instant changedAt,
        boolean confidential,
        boolean drill) {

    public IncidentOutline {
        times = Map.copyOf(times);
    }

    public Optional<Instant> time(IncidentTime time) {
        return Optional.ofNullable(times.get(time));
    }
}
