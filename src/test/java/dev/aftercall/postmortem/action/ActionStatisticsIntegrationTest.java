package dev.aftercall.postmortem.action;

import static dev.aftercall.postmortem.PostmortemFixtures.draft;
import static dev.aftercall.postmortem.PostmortemFixtures.due;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercall.incident.IncidentId;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.action.ActionTrend.Week;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(TestPerson.SOFIA)
class ActionStatisticsIntegrationTest {

    @Autowired
    private ActionService actions;

    @Autowired
    private ActionQueries queries;

    @Autowired
    private PostmortemQueries postmortems;

    @Autowired
    private PostmortemFixtures fixtures;

    @Autowired
    private TestClock clock;

    @Test
    void progress_counts_what_is_decided_and_names_what_is_late() {
        var id = fixtures.opened("Progress");
        actions.propose(id, ActionDraft.titled("Proposal"));
        actions.decline(actions.propose(id, ActionDraft.titled("Declined")), "No");
        fixtures.accepted(id, "Late");
        actions.start(fixtures.accepted(id, "Late too"));
        actions.finish(fixtures.accepted(id, "Done"), "Run 1");
        actions.cancel(fixtures.accepted(id, "Cancelled"), "No");
        clock.advance(Duration.ofDays(11));

        var progress = queries.progress(List.of(incident(id))).getOrDefault(incident(id), ActionProgress.NONE);

        assertThat(progress).isEqualTo(new ActionProgress(1, 2, 2, 1));
        assertThat(progress.total()).isEqualTo(3);
        assertThat(queries.progress(List.of(IncidentId.next()))).isEmpty();
    }

    @Test
    void progress_of_many_incidents_is_one_statement_and_keeps_private_ones_to_themselves() {
        var ids = List.of(fixtures.opened("One"), fixtures.opened("Two"));
        ids.forEach(id -> fixtures.accepted(id, "Test"));
        var secret = fixtures.privateOne("Numbers visible");
        Acting.as(TestPerson.TOBIAS, () -> actions.propose(secret, ActionDraft.titled("Mask them")));
        var incidents = List.of(
                incident(ids.get(0)), incident(ids.get(1)), Acting.as(TestPerson.TOBIAS, () -> incident(secret)));

        assertThat(SqlCount.of(() -> queries.progress(incidents))).isLessThanOrEqualTo(2);
        assertThat(queries.progress(incidents)).hasSize(2);
        assertThat(Acting.as(TestPerson.TOBIAS, () -> queries.progress(incidents)))
                .hasSize(3);
    }

    @Test
    void trend_tells_weeks_and_compares_with_a_month_ago() {
        var id = fixtures.opened("Trend");
        actions.propose(id, ActionDraft.titled("Proposals do not count"));
        var first = accept(id, "First");
        accept(id, "Second");
        clock.advance(Duration.ofDays(7));
        actions.finish(first, "Run 1");
        clock.advance(Duration.ofDays(31));
        accept(id, "Third");
        accept(id, "Fourth");

        var trend = queries.trend(ActionFilter.ALL);

        assertThat(trend.openBefore()).isEqualTo(1);
        assertThat(trend.openNow()).isEqualTo(3);
        assertThat(trend.weeks()).hasSize(12).last().extracting(Week::monday).isEqualTo(LocalDate.of(2026, 10, 19));
        assertThat(trend.weeks())
                .filteredOn(week -> week.accepted() + week.closed() > 0)
                .extracting(Week::monday, Week::accepted, Week::closed, Week::open)
                .containsExactly(
                        tuple(LocalDate.of(2026, 9, 14), 2L, 0L, 2L),
                        tuple(LocalDate.of(2026, 9, 21), 0L, 1L, 1L),
                        tuple(LocalDate.of(2026, 10, 19), 2L, 0L, 3L));
    }

    @Test
    void items_tell_their_age() {
        var action = accept(fixtures.opened("Age"), "Old");
        clock.advance(Duration.ofDays(95));
        var today = LocalDate.of(2026, 12, 21);

        assertThat(queries.details(action).daysOpen(today)).isEqualTo(95);
        assertThat(queries.details(action).daysOverdue(today)).isEqualTo(5);
        actions.finish(action, "Run 1");
        assertThat(queries.details(action).daysOverdue(today)).isZero();
        assertThat(queries.details(action).daysOpen(today.plusDays(50))).isEqualTo(95);
    }

    private ActionId accept(PostmortemId id, String title) {
        var action = actions.propose(id, draft(title, TestPerson.RAFAEL.id(), due(90)));
        actions.accept(action);
        return action;
    }

    private IncidentId incident(PostmortemId id) {
        return postmortems.details(id).incident().id();
    }
}
