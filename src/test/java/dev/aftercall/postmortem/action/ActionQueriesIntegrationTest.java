package dev.aftercall.postmortem.action;

import static dev.aftercall.postmortem.PostmortemFixtures.draft;
import static dev.aftercall.postmortem.PostmortemFixtures.due;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(TestPerson.SOFIA)
class ActionQueriesIntegrationTest {

    private static final UserId RAFAEL = TestPerson.RAFAEL.id();
    private static final UserId TOBIAS = TestPerson.TOBIAS.id();

    @Autowired
    ActionService service;

    @Autowired
    ActionQueries queries;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    TestClock clock;

    @Test
    void overdue_comes_first_then_severity_then_due_date() {
        var major = fixtures.opened("Major", Severity.SEV2);
        var critical = fixtures.opened("Critical", Severity.SEV1);
        accept(major, "major late", due(1));
        accept(critical, "critical late", due(2));
        accept(major, "major soon", due(20));
        accept(critical, "critical later", due(40));
        accept(critical, "critical soon", due(30));
        service.propose(critical, ActionDraft.titled("critical undated"));
        clock.advance(Duration.ofDays(5));

        assertThat(titles(ActionFilter.ALL))
                .containsExactly(
                        "critical late",
                        "major late",
                        "critical soon",
                        "critical later",
                        "critical undated",
                        "major soon");
        assertThat(queries.list(ActionFilter.ALL, 1, 2))
                .extracting(ActionItem::title)
                .containsExactly("major late", "critical soon");
    }

    @Test
    void proposals_do_not_count_as_open_or_overdue() {
        var id = fixtures.opened("Counts");
        service.propose(id, draft("proposal", RAFAEL, due(1)));
        accept(id, "late", due(1));
        service.start(accept(id, "running", due(50)));
        service.finish(accept(id, "done", due(1)), "Run 1");
        clock.advance(Duration.ofDays(7));

        assertThat(queries.figures(ActionFilter.ALL)).isEqualTo(new ActionFigures(2, 1, 7));
        assertThat(titles(filter(null, DueFilter.OVERDUE, Set.of(), null))).containsExactly("late");
        assertThat(queries.count(ActionFilter.ALL)).isEqualTo(4);
    }

    @Test
    void figures_of_nothing_are_nothing() {
        assertThat(queries.figures(ActionFilter.ALL)).isEqualTo(new ActionFigures(0, 0, 0));
        assertThat(queries.board(ActionFilter.ALL))
                .allSatisfy(column -> assertThat(column.items()).isEmpty());
    }

    @Test
    void board_has_four_columns_and_forgets_what_was_done_long_ago() {
        var id = fixtures.opened("Board");
        service.finish(accept(id, "done long ago", due(1)), "Run 1");
        clock.advance(Duration.ofDays(31));
        service.finish(accept(id, "just done", due(40)), "Run 2");
        service.propose(id, draft("proposal", RAFAEL, due(40)));
        service.start(accept(id, "running", due(40)));
        service.decline(service.propose(id, draft("declined", RAFAEL, due(40))), "No");
        accept(id, "late", due(2));

        assertThat(queries.board(ActionFilter.ALL))
                .extracting(
                        BoardColumn::state,
                        BoardColumn::total,
                        BoardColumn::overdue,
                        column -> column.items().stream().map(ActionItem::title).toList())
                .containsExactly(
                        column(ActionState.PROPOSED, 0, "proposal"),
                        column(ActionState.ACCEPTED, 1, "late"),
                        column(ActionState.IN_PROGRESS, 0, "running"),
                        column(ActionState.DONE, 0, "just done"));
        assertThat(queries.board(filter(null, null, Set.of(ActionState.DONE), null)))
                .extracting(BoardColumn::state)
                .containsExactly(ActionState.DONE);
    }

    @Test
    void list_can_be_narrowed() {
        var major = fixtures.opened("Major", Severity.SEV2);
        var critical = fixtures.opened("Critical", Severity.SEV1);
        service.propose(major, draft("Rafael's 100%", RAFAEL, due(3)));
        service.propose(
                critical,
                new ActionDraft(
                        "Tobias's", "", TOBIAS, due(20), Horizon.LONG, ActionKind.DETECTION, Priority.LOW, null));
        service.propose(critical, ActionDraft.titled("Nobody's"));

        assertThat(titles(filter(RAFAEL, null, Set.of(), null))).containsExactly("Rafael's 100%");
        assertThat(titles(filter(null, DueFilter.THIS_WEEK, Set.of(), null))).containsExactly("Rafael's 100%");
        assertThat(titles(filter(null, DueFilter.THIS_MONTH, Set.of(), null)))
                .containsExactly("Tobias's", "Rafael's 100%");
        assertThat(titles(filter(null, DueFilter.TODAY, Set.of(), null))).isEmpty();
        assertThat(titles(filter(null, DueFilter.NO_DATE, Set.of(), null))).containsExactly("Nobody's");
        assertThat(titles(filter(null, null, Set.of(), "okafor"))).containsExactly("Tobias's");
        assertThat(titles(filter(null, null, Set.of(), "0%"))).containsExactly("Rafael's 100%");
        assertThat(titles(filter(null, null, Set.of(), "inc-2026-0001"))).containsExactly("Rafael's 100%");
        assertThat(titles(
                        new ActionFilter(false, null, Set.of(Horizon.LONG), Set.of(), Set.of(), null, Set.of(), null)))
                .containsExactly("Tobias's");
        assertThat(titles(new ActionFilter(
                        false, null, Set.of(), Set.of(ActionKind.DETECTION), Set.of(), null, Set.of(), null)))
                .containsExactly("Tobias's");
        assertThat(titles(
                        new ActionFilter(false, null, Set.of(), Set.of(), Set.of(Severity.SEV2), null, Set.of(), null)))
                .containsExactly("Rafael's 100%");
    }

    @Test
    void mine_is_what_i_have_to_do() {
        var id = fixtures.opened("Mine");
        service.propose(id, draft("proposal", RAFAEL, due(1)));
        accept(id, "to do", due(9));
        var done = accept(id, "done", due(9));
        service.finish(done, "Run 1");

        assertThat(queries.mine(RAFAEL)).extracting(ActionItem::title).containsExactly("to do");
        var mine = new ActionFilter(true, null, Set.of(), Set.of(), Set.of(), null, ActionState.OPEN, null);
        assertThat(Acting.as(TestPerson.RAFAEL, () -> titles(mine))).containsExactly("to do");
        assertThat(titles(mine)).isEmpty();
    }

    @Test
    void list_and_board_do_not_grow_with_their_rows() {
        var id = fixtures.opened("Rows");
        accept(id, "one", due(9));
        var list = SqlCount.of(() -> queries.list(ActionFilter.ALL, 0, 50));
        var board = SqlCount.of(() -> queries.board(ActionFilter.ALL));
        for (int i = 0; i < 20; i++) {
            accept(id, "more " + i, due(9));
        }

        assertThat(SqlCount.of(() -> queries.list(ActionFilter.ALL, 0, 50))).isEqualTo(list);
        assertThat(SqlCount.of(() -> queries.board(ActionFilter.ALL))).isEqualTo(board);
    }

    private ActionId accept(PostmortemId id, String title, LocalDate due) {
        var action = service.propose(id, draft(title, RAFAEL, due));
        service.accept(action);
        return action;
    }

    private List<String> titles(ActionFilter filter) {
        return queries.list(filter, 0, 50).stream().map(ActionItem::title).toList();
    }

    private static Tuple column(ActionState state, long overdue, String title) {
        return tuple(state, 1L, overdue, List.of(title));
    }

    private static ActionFilter filter(
            @Nullable UserId owner, @Nullable DueFilter due, Set<ActionState> states, @Nullable String text) {
        return new ActionFilter(false, owner, Set.of(), Set.of(), Set.of(), due, states, text);
    }
}
