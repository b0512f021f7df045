package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentRole;
import dev.aftercall.incident.IncidentTime;
import dev.aftercall.incident.RoleHolding;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads off an incident what its postmortem says about it. */
final class Facts {

    private Facts() {}

    static IncidentFacts of(IncidentDetails incident) {
        return new IncidentFacts(
                incident.id(),
                incident.key(),
                incident.title(),
                incident.severity(),
                incident.layer(),
                commander(incident).orElse(null),
                startedAt(incident),
                incident.time(IncidentTime.RESOLVED).orElse(null),
                incident.confidential(),
                incident.drill());
    }

    private static Instant startedAt(IncidentDetails incident) {
        return Stream.of(IncidentTime.IMPACT_STARTED, IncidentTime.DETECTED, IncidentTime.DECLARED)
                .flatMap(time -> incident.time(time).stream())
                .findFirst()
                .orElse(incident.changedAt());
    }

    private static Optional<UserId> commander(IncidentDetails incident) {
        return incident.commander()
                .or(() -> incident.roles().stream()
                        .filter(holding -> holding.role() == IncidentRole.COMMANDER)
                        .max(Comparator.comparing(RoleHolding::from))
                        .map(RoleHolding::user));
    }
}
