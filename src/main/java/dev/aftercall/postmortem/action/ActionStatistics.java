package dev.aftercall.postmortem.action;

import dev.aftercall.incident.IncidentId;
import dev.aftercall.postmortem.Conditions;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.action.ActionTrend.Week;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts action items by incident and by week; those of incidents that the user may not know of are left out. */
@Component
class ActionStatistics {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final String BY_INCIDENT = "select a.incident.value,"
            + " sum(case when a.state = :proposed then 1 else 0 end),"
            + " sum(case when a.state in :open then 1 else 0 end),"
            + " sum(case when a.state in :open and a.due < :today then 1 else 0 end),"
            + " sum(case when a.state = :done then 1 else 0 end) from Action a";

    private final EntityManager entities;
    private final ActionSearch search;
    private final PostmortemAccess access;
    private final Clock clock;

    ActionStatistics(EntityManager entities, ActionSearch search, PostmortemAccess access, Clock clock) {
        this.entities = entities;
        this.search = search;
        this.access = access;
        this.clock = clock;
    }

    /** The time for which an item was open; the end is null while it is. */
    private record Stretch(Instant accepted, @Nullable Instant closed) {

        boolean isOpenAt(Instant moment) {
            return !accepted.isAfter(moment) && (closed == null || closed.isAfter(moment));
        }
    }

    Map<IncidentId, ActionProgress> progress(Collection<IncidentId> incidents) {
        var wanted = incidents.stream().map(IncidentId::value).toList();
        var hidden = access.hidden().stream().map(IncidentId::value).toList();
        return new Conditions()
                        .add("a.incident.value in :incidents", "incidents", wanted)
                        .addUnlessEmpty("a.incident.value not in :hidden", "hidden", hidden)
                        .bind("proposed", ActionState.PROPOSED)
                        .bind("open", ActionState.OPEN)
                        .bind("done", ActionState.DONE)
                        .bind("today", today())
                        .query(entities, BY_INCIDENT, " group by a.incident.value", Object[].class)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(
                                row -> new IncidentId((UUID) row[0]),
                                row -> new ActionProgress(
                                        number(row[1]), number(row[2]), number(row[3]), number(row[4]))));
    }

    ActionTrend trend(ActionFilter filter, int weeks) {
        var now = clock.instant();
        var thisMonday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var first = thisMonday.minusWeeks(weeks - 1L);
        var before = now.minus(MONTH);
        var stretches = stretches(filter, earlier(start(first), before));
        return new ActionTrend(
                IntStream.range(0, weeks)
                        .mapToObj(week -> week(stretches, first.plusWeeks(week), now))
                        .toList(),
                openAt(stretches, before),
                openAt(stretches, now));
    }

    private List<Stretch> stretches(ActionFilter filter, Instant from) {
        return search
                .conditions(filter)
                .add("a.acceptedAt is not null")
                .add("(a.closedAt is null or a.closedAt >= :from)", "from", from)
                .query(entities, "select a.acceptedAt, a.closedAt from Action a", "", Object[].class)
                .getResultList()
                .stream()
                .map(row -> new Stretch((Instant) row[0], (Instant) row[1]))
                .toList();
    }

    private static Week week(List<Stretch> stretches, LocalDate monday, Instant now) {
        var from = start(monday);
        var to = start(monday.plusWeeks(1));
        return new Week(
                monday,
                stretches.stream()
                        .filter(stretch -> isWithin(stretch.accepted(), from, to))
                        .count(),
                stretches.stream()
                        .filter(stretch -> stretch.closed() != null && isWithin(stretch.closed(), from, to))
                        .count(),
                openAt(stretches, earlier(to.minusNanos(1), now)));
    }

    private static long openAt(List<Stretch> stretches, Instant moment) {
        return stretches.stream().filter(stretch -> stretch.isOpenAt(moment)).count();
    }

    private static boolean isWithin(Instant moment, Instant from, Instant to) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
