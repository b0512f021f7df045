package dev.aftercall.incident;

import dev.aftercall.base.Reading;
import dev.aftercall.identity.UserId;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads everything about one incident in at most four statements, however much there is. */
@Component
class DetailsQuery {

    private final EntityManager entities;
    private final Visibility visibility;
    private final RoleRepository roles;
    private final InvitationRepository invitations;
    private final Leadership leadership;

    DetailsQuery(
            EntityManager entities,
            Visibility visibility,
            RoleRepository roles,
            InvitationRepository invitations,
            Leadership leadership) {
        this.entities = entities;
        this.visibility = visibility;
        this.roles = roles;
        this.invitations = invitations;
        this.leadership = leadership;
    }

    Optional<IncidentDetails> find(IncidentKey key) {
        return find("i.keyYear = :year and i.keyNumber = :number", Map.of("year", key.year(), "number", key.number()));
    }

    Optional<IncidentDetails> find(IncidentId id) {
        return find("i.id.value = :id", Map.of("id", id.value()));
    }

    /** One statement, whoever led it and when. */
    Optional<IncidentOutline> outline(IncidentId id) {
        var hql = "select i, r.user.value from Incident i left join RoleRow r on r.incident.value = i.id.value"
                + " and r.role = COMMANDER and r.startedAt = (select max(latest.startedAt) from RoleRow latest"
                + " where latest.incident.value = i.id.value and latest.role = COMMANDER)"
                + " where i.id.value = :id and " + visibility.of("i");
        return visibility
                .bind(entities.createQuery(hql, Led.class))
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(DetailsQuery::outline);
    }

    private static IncidentOutline outline(Led found) {
        var incident = found.incident();
        Reading.once("incident", incident.key(), incident::id);
        Reading.once("visible incident", incident.id(), () -> true);
        var last = found.lastCommander() == null ? null : new UserId(found.lastCommander());
        return new IncidentOutline(
                incident.id(),
                incident.key(),
                incident.facts().title(),
                incident.severity(),
                incident.facts().layer(),
                incident.commander().orElse(last),
                incident.times().recorded(),
                incident.changedAt(),
                incident.isConfidential(),
                incident.isDrill());
    }

    record Led(Incident incident, @Nullable UUID lastCommander) {}

    private Optional<IncidentDetails> find(String condition, Map<String, ?> parameters) {
        var hql = "select i, original.keyYear, original.keyNumber from Incident i left join Incident original"
                + " on original.id.value = i.duplicateOf.value and " + visibility.of("original") + " where "
                + condition + " and " + visibility.of("i");
        var query = visibility.bind(entities.createQuery(hql, Found.class));
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().findFirst().map(this::details);
    }

    private IncidentDetails details(Found found) {
        var incident = found.incident();
        var facts = incident.facts();
        var holdings = roles.findAll(incident.id().value()).stream()
                .map(RoleRow::toHolding)
                .toList();
        var times = incident.times().recorded();
        return new IncidentDetails(
                incident.id(),
                incident.key(),
                incident.version(),
                facts.title(),
                facts.summary(),
                facts.customerImpact(),
                facts.reproduction(),
                incident.severity(),
                incident.status(),
                facts.layer(),
                facts.workflows(),
                facts.regions(),
                facts.conditions(),
                facts.tags(),
                incident.links(),
                facts.roomLink(),
                incident.isConfidential(),
                incident.isDrill(),
                found.original(),
                times,
                incident.endedAt().orElse(null),
                Durations.of(incident.status(), times),
                holdings,
                incident.isConfidential() ? invited(incident.id()) : Set.of(),
                incident.declaredBy(),
                incident.changedBy(),
                incident.changedAt(),
                leadership.permissions(incident.declaredBy(), holdings));
    }

    private Set<UserId> invited(IncidentId incident) {
        return invitations.findUsers(incident.value()).stream()
                .map(UserId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    record Found(
            Incident incident,
            @Nullable Integer originalYear,
            @Nullable Integer originalNumber) {

        @Nullable IncidentKey original() {
            return originalYear == null || originalNumber == null ? null : IncidentKey.of(originalYear, originalNumber);
        }
    }
}
