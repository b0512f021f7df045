package dev.aftercall.incident;

import dev.aftercall.identity.Roles;
import dev.aftercall.identity.UserId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads incidents as far as the present user may see them. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class IncidentQueries {

    private static final int KNOWN_LABELS = 500;
    private static final int OPEN_LIMIT = 200;

    private final Incidents incidents;
    private final DetailsQuery detailsQuery;
    private final ListQuery lists;
    private final LookAlikes lookAlikes;
    private final HistoryRepository history;
    private final TimeHistoryRepository timeHistory;
    private final EntityManager entities;
    private final Visibility visibility;

    IncidentQueries(
            Incidents incidents,
            DetailsQuery detailsQuery,
            ListQuery lists,
            LookAlikes lookAlikes,
            HistoryRepository history,
            TimeHistoryRepository timeHistory,
            EntityManager entities,
            Visibility visibility) {
        this.incidents = incidents;
        this.detailsQuery = detailsQuery;
        this.lists = lists;
        this.lookAlikes = lookAlikes;
        this.history = history;
        this.timeHistory = timeHistory;
        this.entities = entities;
        this.visibility = visibility;
    }

    /**
     * Everything about one incident.
     *
     * @throws IncidentNotFoundException if there is none that the user may see
     */
    @Transactional(readOnly = true)
    public IncidentDetails details(IncidentKey key) {
        return detailsQuery.find(key).orElseThrow(() -> IncidentNotFoundException.forKey(key));
    }

    @Transactional(readOnly = true)
    public Optional<IncidentDetails> findById(IncidentId id) {
        return detailsQuery.find(id);
    }

    /** The little that a postmortem tells of its incident, in one statement. */
    @Transactional(readOnly = true)
    public Optional<IncidentOutline> outline(IncidentId id) {
        return detailsQuery.outline(id);
    }

    @Transactional(readOnly = true)
    public List<IncidentSummary> list(IncidentFilter filter, int offset, int limit) {
        return lists.list(filter, offset, limit);
    }

    @Transactional(readOnly = true)
    public long count(IncidentFilter filter) {
        return lists.count(filter);
    }

    /** Worst and newest first, at most 200. */
    @Transactional(readOnly = true)
    public List<IncidentSummary> open() {
        return lists.list(IncidentFilter.open(), 0, OPEN_LIMIT);
    }

    /** At most three open incidents whose titles share two significant words. */
    @Transactional(readOnly = true)
    public List<IncidentSummary> lookAlikes(String title) {
        return lookAlikes.find(title, List.of());
    }

    /** At most three open incidents with a similar title or the same workflow. */
    @Transactional(readOnly = true)
    public List<IncidentSummary> lookAlikes(String title, List<String> workflows) {
        return lookAlikes.find(title, workflows);
    }

    /** Roles held in open incidents, worst and newest incident first. */
    @Transactional(readOnly = true)
    public List<HeldRole> rolesOf(UserId user) {
        var hql = "select r.role, r.startedAt, i.id, i.keyYear, i.keyNumber, i.facts.title, i.severity, i.status"
                + " from RoleRow r join Incident i on i.id.value = r.incident.value"
                + " where r.user.value = :user and r.endedAt is null and i.status in :open and " + visibility.of("i")
                + " order by i.listRank, i.times.declaredAt desc, i.id.value desc, r.role";
        return visibility
                .bind(entities.createQuery(hql, HeldRoleRow.class))
                .setParameter("user", user.value())
                .setParameter("open", IncidentFilter.open().statuses())
                .getResultList()
                .stream()
                .map(HeldRoleRow::toHeldRole)
                .toList();
    }

    /** In alphabetical order. */
    @Transactional(readOnly = true)
    public Set<String> knownWorkflows() {
        return labels(LabelKind.WORKFLOW);
    }

    /** In alphabetical order. */
    @Transactional(readOnly = true)
    public Set<String> knownRegions() {
        return labels(LabelKind.REGION);
    }

    /** In alphabetical order. */
    @Transactional(readOnly = true)
    public Set<String> knownTags() {
        return labels(LabelKind.TAG);
    }

    /** When the latest incident was resolved, drills aside. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastResolvedAt() {
        var hql = "select i.times.resolvedAt from Incident i where i.times.resolvedAt is not null and i.drill = false"
                + " and " + visibility.of("i") + " order by i.times.resolvedAt desc";
        return visibility.bind(entities.createQuery(hql, Instant.class)).setMaxResults(1).getResultList().stream()
                .findFirst();
    }

    /** All false for an incident that is missing or hidden. */
    @Transactional(readOnly = true)
    public IncidentPermissions permissions(IncidentKey key) {
        return detailsQuery.find(key).map(IncidentDetails::permissions).orElse(IncidentPermissions.NONE);
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<TimeChange> timeHistory(IncidentKey key) {
        return timeHistory.findTimes(incidents.idOf(key).value()).stream()
                .map(TimeChangeRow::toChange)
                .toList();
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<StatusChange> statusHistory(IncidentKey key) {
        return history.findStates(incidents.idOf(key).value(), StateChangeRow.Kind.STATUS).stream()
                .map(StateChangeRow::toStatusChange)
                .toList();
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<SeverityChange> severityHistory(IncidentKey key) {
        return history.findStates(incidents.idOf(key).value(), StateChangeRow.Kind.SEVERITY).stream()
                .map(StateChangeRow::toSeverityChange)
                .toList();
    }

    private Set<String> labels(LabelKind kind) {
        var hql = "select known.label from (select distinct row.id.label as label from LabelRow row"
                + " where row.id.kind = :kind) known where exists (select 1 from LabelRow used join Incident i"
                + " on i.id.value = used.id.incident where used.id.kind = :kind and used.id.label = known.label and "
                + visibility.of("i") + ") order by known.label";
        return new LinkedHashSet<>(visibility
                .bind(entities.createQuery(hql, String.class))
                .setParameter("kind", kind)
                .setMaxResults(KNOWN_LABELS)
                .getResultList());
    }
}
