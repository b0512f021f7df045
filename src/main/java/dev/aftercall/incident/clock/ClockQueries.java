package dev.aftercall.incident.clock;

import dev.aftercall.identity.Roles;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.Visibility;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads response clocks, each read one statement; states are those of this very moment. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class ClockQueries {

    private static final String FROM =
            "select c from ClockRow c join Incident i on i.id.value = c.incident.value where ";

    private final EntityManager entities;
    private final Visibility visibility;
    private final Clock clock;

    ClockQueries(EntityManager entities, Visibility visibility, Clock clock) {
        this.entities = entities;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** All clocks of one incident; none for one that is missing or hidden. */
    @Transactional(readOnly = true)
    public ClockBoard board(IncidentKey key) {
        var rows = visibility
                .bind(entities.createQuery(
                        FROM + "i.keyYear = :year and i.keyNumber = :number and " + visibility.of("i")
                                + " order by c.span.startedAt, c.position",
                        ClockRow.class))
                .setParameter("year", key.year())
                .setParameter("number", key.number())
                .getResultList();
        return new ClockBoard(clocks(rows));
    }

    /** The running clocks of these incidents as far as the present user may see them. */
    @Transactional(readOnly = true)
    public Map<IncidentId, ClockBoard> running(Collection<IncidentId> incidents) {
        if (incidents.isEmpty()) {
            return Map.of();
        }
        var rows = visibility
                .bind(entities.createQuery(
                        FROM + "c.incident.value in :incidents and c.ending.at is null and " + visibility.of("i"),
                        ClockRow.class))
                .setParameter(
                        "incidents", incidents.stream().map(IncidentId::value).toList())
                .getResultList();
        return clocks(rows).stream()
                .collect(Collectors.groupingBy(
                        ResponseClock::incident, Collectors.collectingAndThen(Collectors.toList(), ClockBoard::new)));
    }

    /** Running clocks at risk, then overdue ones, of incidents that the present user may see; drills aside. */
    @Transactional(readOnly = true)
    public List<ClockAtStake> atStake(int limit) {
        var hql = "select c, i.keyYear, i.keyNumber, i.facts.title from ClockRow c"
                + " join Incident i on i.id.value = c.incident.value where c.ending.at is null and c.span.warnAt <= :now"
                + " and i.drill = false and " + visibility.of("i")
                + " order by case when c.span.breachAt > :now then 0 else 1 end,"
                + " case when c.span.breachAt > :now then c.span.dueAt end, c.span.dueAt desc";
        var now = clock.instant();
        return visibility
                .bind(entities.createQuery(hql, Stake.class))
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(stake -> new ClockAtStake(
                        IncidentKey.of(stake.year(), stake.number()),
                        stake.title(),
                        stake.row().toClock(now)))
                .toList();
    }

    record Stake(ClockRow row, int year, int number, String title) {}

    private List<ResponseClock> clocks(List<ClockRow> rows) {
        var now = clock.instant();
        return rows.stream().map(row -> row.toClock(now)).toList();
    }
}
