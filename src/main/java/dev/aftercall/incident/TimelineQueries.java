package dev.aftercall.incident;

import dev.aftercall.base.Reading;
import dev.aftercall.identity.Roles;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads timelines, newest first by when things happened. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class TimelineQueries {

    private final Incidents incidents;
    private final TimelineRepository timeline;
    private final RevisionRepository revisions;
    private final EntityManager entities;

    TimelineQueries(
            Incidents incidents, TimelineRepository timeline, RevisionRepository revisions, EntityManager entities) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.revisions = revisions;
        this.entities = entities;
    }

    /**
     * Part of a timeline.
     *
     * @param before the last entry of the page before, or null for the first page
     */
    @Transactional(readOnly = true)
    public List<TimelineEntry> page(IncidentKey key, TimelineFilter filter, @Nullable EntryId before, int limit) {
        return page(incidents.idOf(key).value(), filter, before, limit);
    }

    private List<TimelineEntry> page(UUID incident, TimelineFilter filter, @Nullable EntryId before, int limit) {
        var hql = "select e from TimelineRow e where e.incident.value = :incident" + condition(filter)
                + (before == null
                        ? ""
                        : " and (e.content.occurredAt < :at or e.content.occurredAt = :at and e.id.value < :before)")
                + " order by e.content.occurredAt desc, e.id.value desc";
        var query = entities.createQuery(hql, TimelineRow.class).setParameter("incident", incident);
        if (before != null) {
            query.setParameter("before", before.value());
            query.setParameter(
                    "at",
                    timeline.findOccurredAt(before.value(), incident).orElseThrow(EntryNotFoundException::create));
        }
        return query.setMaxResults(limit).getResultList().stream()
                .map(TimelineRow::toEntry)
                .toList();
    }

    /** The whole timeline. */
    @Transactional(readOnly = true)
    public List<TimelineEntry> all(IncidentKey key) {
        return Reading.once(
                "timeline",
                key,
                () -> timeline.findAll(incidents.idOf(key).value()).stream()
                        .map(TimelineRow::toEntry)
                        .toList());
    }

    /** Some entries of a timeline, oldest first; those it does not have are missing. Two statements. */
    @Transactional(readOnly = true)
    public List<TimelineEntry> some(IncidentKey key, Collection<EntryId> entries) {
        var incident = incidents.idOf(key).value();
        return timeline.findSome(incident, entries.stream().map(EntryId::value).toList()).stream()
                .map(TimelineRow::toEntry)
                .toList();
    }

    @Transactional(readOnly = true)
    public long count(IncidentKey key) {
        return timeline.count(incidents.idOf(key).value());
    }

    /** The newest entries and how many there are, in three statements. */
    @Transactional(readOnly = true)
    public TimelineHead head(IncidentKey key, TimelineFilter filter, int limit) {
        var incident = incidents.idOf(key).value();
        return new TimelineHead(page(incident, filter, null, limit), counts(incident));
    }

    /** How many entries each filter shows. */
    @Transactional(readOnly = true)
    public Map<TimelineFilter, Long> counts(IncidentKey key) {
        return counts(incidents.idOf(key).value());
    }

    private Map<TimelineFilter, Long> counts(UUID incident) {
        var hql = "select count(e), count(e.content.milestone), count(case when e.kind = NOTE then 1 end),"
                + " count(case when e.kind = ACTIVITY then 1 end), count(case when e.pinned = true then 1 end)"
                + " from TimelineRow e where e.incident.value = :incident";
        return entities.createQuery(hql, Counts.class)
                .setParameter("incident", incident)
                .getSingleResult()
                .byFilter();
    }

    /** Former contents of a note, latest first. */
    @Transactional(readOnly = true)
    public List<EntryRevision> history(IncidentKey key, EntryId entry) {
        return revisions.findOf(entry.value(), incidents.idOf(key).value()).stream()
                .map(RevisionRow::toRevision)
                .toList();
    }

    private static String condition(TimelineFilter filter) {
        return switch (filter) {
            case ALL -> "";
            case MILESTONES -> " and e.content.milestone is not null";
            case NOTES -> " and e.kind = NOTE";
            case CHANGES -> " and e.kind = ACTIVITY";
            case PINNED -> " and e.pinned = true";
        };
    }

    record Counts(long all, long milestones, long notes, long changes, long pinned) {

        Map<TimelineFilter, Long> byFilter() {
            return Map.of(
                    TimelineFilter.ALL, all,
                    TimelineFilter.MILESTONES, milestones,
                    TimelineFilter.NOTES, notes,
                    TimelineFilter.CHANGES, changes,
                    TimelineFilter.PINNED, pinned);
        }
    }
}
