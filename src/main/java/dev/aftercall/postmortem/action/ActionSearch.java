package dev.aftercall.postmortem.action;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.People;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.postmortem.Conditions;
import dev.aftercall.postmortem.PostmortemAccess;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists and counts action items; those of incidents that the user may not know of are never among them. */
@Component
class ActionSearch {

    private static final int COLUMN = 50;
    private static final Duration SHOWN_AS_DONE = Duration.ofDays(30);

    private static final String OVERDUE = "case when a.due < :today and a.state in :open then %d else %d end";
    private static final String URGENT_FIRST = " order by " + OVERDUE.formatted(0, 1)
            + ", a.severity, case when a.due is null then 1 else 0 end, a.due, a.id.value";
    private static final String LATEST_FIRST = " order by a.closedAt desc, a.id.value";

    private final EntityManager entities;
    private final PostmortemAccess access;
    private final People people;
    private final CurrentUser user;
    private final Clock clock;

    ActionSearch(EntityManager entities, PostmortemAccess access, People people, CurrentUser user, Clock clock) {
        this.entities = entities;
        this.access = access;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /** How many items there are, how many of them overdue, and how old the oldest is. */
    record Figures(long total, long overdue, long oldestDays) {}

    List<ActionItem> list(ActionFilter filter, int offset, int limit) {
        return list(conditions(filter), URGENT_FIRST, offset, limit);
    }

    Figures figures(ActionFilter filter) {
        return figures(conditions(filter));
    }

    BoardColumn column(ActionFilter filter, ActionState state) {
        var figures = figures(column(filter.withStates(Set.of(state)), state == ActionState.DONE));
        var order = state == ActionState.DONE ? LATEST_FIRST : URGENT_FIRST;
        var items = list(column(filter.withStates(Set.of(state)), state == ActionState.DONE), order, 0, COLUMN);
        return new BoardColumn(state, figures.total(), figures.overdue(), items);
    }

    private Conditions column(ActionFilter filter, boolean recentOnly) {
        var conditions = conditions(filter);
        return recentOnly
                ? conditions.add(
                        "a.closedAt >= :recent", "recent", clock.instant().minus(SHOWN_AS_DONE))
                : conditions;
    }

    private List<ActionItem> list(Conditions conditions, String order, int offset, int limit) {
        var query = order.contains(":today")
                ? conditions.bind("today", today()).bind("open", ActionState.OPEN)
                : conditions;
        return query
                .query(entities, "select a from Action a", order, Action.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(Action::toRecord)
                .toList();
    }

    private Figures figures(Conditions conditions) {
        var row = conditions
                .bind("today", today())
                .bind("open", ActionState.OPEN)
                .query(
                        entities,
                        "select count(a), coalesce(sum(" + OVERDUE.formatted(1, 0)
                                + "), 0), min(coalesce(a.acceptedAt, a.createdAt)) from Action a",
                        "",
                        Object[].class)
                .getSingleResult();
        return new Figures(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), age((Instant) row[2]));
    }

    private long age(@Nullable Instant oldest) {
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toDays();
    }

    Conditions conditions(ActionFilter filter) {
        var hidden = access.hidden().stream().map(IncidentId::value).toList();
        var conditions = new Conditions()
                .addUnlessEmpty("a.incident.value not in :hidden", "hidden", hidden)
                .addUnlessEmpty("a.horizon in :horizons", "horizons", filter.horizons())
                .addUnlessEmpty("a.kind in :kinds", "kinds", filter.kinds())
                .addUnlessEmpty("a.severity in :severities", "severities", filter.severities())
                .addUnlessEmpty("a.state in :states", "states", filter.states());
        if (filter.mine()) {
            conditions.add("a.owner.value = :me", "me", user.id().value());
        }
        var owner = filter.owner();
        if (owner != null) {
            conditions.add("a.owner.value = :owner", "owner", owner.value());
        }
        addDue(conditions, filter.due());
        addText(conditions, filter.text());
        return conditions;
    }

    private void addDue(Conditions conditions, @Nullable DueFilter due) {
        if (due == null) {
            return;
        }
        switch (due) {
            case OVERDUE ->
                conditions
                        .add("a.due < :today and a.state in :open", "today", today())
                        .bind("open", ActionState.OPEN);
            case TODAY -> conditions.add("a.due = :day", "day", today());
            case THIS_WEEK -> addDays(conditions, 7);
            case THIS_MONTH -> addDays(conditions, 30);
            case NO_DATE -> conditions.add("a.due is null");
        }
    }

    private void addDays(Conditions conditions, int days) {
        conditions.add("a.due between :first and :last", "first", today()).bind("last", today().plusDays(days - 1));
    }

    private void addText(Conditions conditions, @Nullable String text) {
        var pattern = Conditions.pattern(text);
        if (text == null || pattern.isEmpty()) {
            return;
        }
        var named = people.all().stream()
                .filter(person -> person.name()
                        .toLowerCase(Locale.ROOT)
                        .contains(text.strip().toLowerCase(Locale.ROOT)))
                .map(person -> person.id().value())
                .toList();
        var owner = named.isEmpty() ? "" : " or a.owner.value in :named";
        conditions.add(
                "(lower(a.title) like :text escape '!' or lower(a.incidentKey) like :text escape '!'" + owner + ")",
                "text",
                pattern);
        if (!named.isEmpty()) {
            conditions.bind("named", named);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
