package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentOutline;
import dev.aftercall.incident.IncidentRole;
import dev.aftercall.incident.IncidentTime;
import dev.aftercall.incident.RoleHolding;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
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
                startedAt(incident::time, incident.changedAt()),
                incident.time(IncidentTime.RESOLVED).orElse(null),
                incident.confidential(),
                incident.drill());
    }

    static IncidentFacts of(IncidentOutline incident) {
        return new IncidentFacts(
                incident.id(),
                incident.key(),
                incident.title(),
                incident.severity(),
                incident.layer(),
                incident.commander(),
                startedAt(incident::time, incident.changedAt()),
                incident.time(IncidentTime.RESOLVED).orElse(null),
                incident.confidential(),
                incident.drill());
    }

    private static Instant startedAt(Function<IncidentTime, Optional<Instant>> times, Instant otherwise) {
        return Stream.of(IncidentTime.IMPACT_STARTED, IncidentTime.DETECTED, IncidentTime.DECLARED)
                .flatMap(time -> times.apply(time).stream())
                .findFirst()
                .orElse(otherwise);
    }

    private static Optional<UserId> commander(IncidentDetails incident) {
        return incident.commander()
                .or(() -> incident.roles().stream()
                        .filter(holding -> holding.role() == IncidentRole.COMMANDER)
                        .max(Comparator.comparing(RoleHolding::from))
                        .map(RoleHolding::user));
    }
}
