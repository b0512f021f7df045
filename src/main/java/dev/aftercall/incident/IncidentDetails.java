package dev.aftercall.incident;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one incident except its timeline.
 *
 * @param version to be handed back with commands that must not overwrite what others changed meanwhile
 * @param reproduction how to see it happen again; empty while nobody knows
 * @param times only those that are recorded
 * @param roles current and past holders, current ones first
 * @param invited to whom a private incident is shown besides its team; empty while it is open to everyone
 * @param duplicateOf null if there is none or the reader may not see it
 */
public record IncidentDetails(
        IncidentId id,
        IncidentKey key,
        long version,
        String title,
        String summary,
        String customerImpact,
        String reproduction,
        Severity severity,
        IncidentStatus status,
        @Nullable Layer layer,
        List<String> workflows,
        List<String> regions,
        List<String> conditions,
        List<String> tags,
        List<Link> links,
        String roomLink,
        boolean confidential,
        boolean drill,
        @Nullable IncidentKey duplicateOf,
        Map<IncidentTime, Instant> times,
        @Nullable Instant endedAt,
        Durations durations,
        List<RoleHolding> roles,
        Set<UserId> invited,
        UserId declaredBy,
        UserId changedBy,
        Instant changedAt,
        IncidentPermissions permissions) {

    public boolean isOpen() {
        return status.isOpen();
    }

    public Optional<Instant> time(IncidentTime time) {
        return Optional.ofNullable(times.get(time));
    }

    /** Who holds the role now. */
    public Optional<RoleHolding> holder(IncidentRole role) {
        return roles.stream()
                .filter(holding -> holding.role() == role && holding.isCurrent())
                .findFirst();
    }

    public Optional<UserId> commander() {
        return holder(IncidentRole.COMMANDER).map(RoleHolding::user);
    }
}
