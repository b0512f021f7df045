package dev.aftercall.postmortem.meeting;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the meetings that wait for somebody; those of incidents that the user may not know of are never among them. */
@Component
class MeetingSearch {

    private static final int MOST = 20;

    private static final String MINE = """
            select m.id as id, p.id as postmortem, p.incident as incident, p.incidentKey as key, p.severity as severity,
                p.title as title, m.state as state, m.startsAt as startsAt
            from MeetingRow m join Postmortem p on p.id.value = m.postmortem.value
            where m.state in (:running, :planned)
                and (m.facilitator.value = :user or exists (
                    select 1 from MeetingRow own join own.attendance.people invited
                    where own.id.value = m.id.value and invited.user.value = :user and invited.invited = true))
            order by case when m.state = :running then 0 else 1 end, m.startsAt, m.id.value
            """;

    private final EntityManager entities;
    private final PostmortemAccess access;

    MeetingSearch(EntityManager entities, PostmortemAccess access) {
        this.entities = entities;
        this.access = access;
    }

    List<MeetingSummary> of(UserId user) {
        var hidden = access.hidden();
        return entities
                .createQuery(MINE, Tuple.class)
                .setParameter("running", MeetingState.RUNNING)
                .setParameter("planned", MeetingState.PLANNED)
                .setParameter("user", user.value())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .filter(row -> !hidden.contains(row.get("incident", IncidentId.class)))
                .map(MeetingSearch::summary)
                .toList();
    }

    private static MeetingSummary summary(Tuple row) {
        return new MeetingSummary(
                row.get("id", MeetingId.class),
                row.get("postmortem", PostmortemId.class),
                new IncidentKey(row.get("key", String.class)),
                row.get("severity", Severity.class),
                row.get("title", String.class),
                row.get("state", MeetingState.class),
                row.get("startsAt", Instant.class));
    }
}
