package dev.aftercall.postmortem.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.postmortem.Direction;
import dev.aftercall.postmortem.FrozenPostmortemException;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.SaveOutcome.Conflict;
import dev.aftercall.postmortem.SaveOutcome.Saved;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(TestPerson.SOFIA)
class AnalysisIntegrationTest {

    @Autowired
    WhyService whys;

    @Autowired
    RootCauseService causes;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    PostmortemFixtures fixtures;

    @Test
    void tree_grows_by_whys_and_branches() {
        var id = fixtures.opened("Tree");
        var first = whys.add(id, null, null, "Why slow?", "First token late");
        var second = whys.add(id, first, null, "Why late?", "Context full");
        whys.add(id, second, null, "Why let through?", "No review step");
        whys.add(id, first, second, "Why unnoticed?", "No alert");

        var tree = whys.tree(id);

        assertThat(tree.inOrder().stream().map(node -> tree.labelOf(node) + " " + node.answer()))
                .containsExactly("1 First token late", "2a Context full", "3 No review step", "2b No alert");
        assertThat(queries.details(id).authors()).contains(TestPerson.SOFIA.id());
    }

    @Test
    void stale_edit_overwrites_nothing_and_marking_is_no_edit() {
        var id = fixtures.opened("Edit");
        var why = whys.add(id, null, null, "Why?", "");
        Acting.as(TestPerson.NORA, () -> whys.mark(why, WhyMark.SYMPTOM));
        assertThat(whys.edit(why, 0, new EditWhy("Why?", "Sofia's answer"))).isEqualTo(new Saved(1, TestClock.START));

        var outcome = Acting.as(TestPerson.NORA, () -> whys.edit(why, 0, new EditWhy("Why?", "Nora's answer")));

        assertThat(outcome).isEqualTo(new Conflict(1, "Why?\nSofia's answer", TestPerson.SOFIA.id(), TestClock.START));
        assertThat(whys.tree(id).find(why)).get().extracting(WhyNode::answer).isEqualTo("Sofia's answer");
    }

    @Test
    void evidence_with_its_link_is_kept() {
        var id = fixtures.opened("Evidence");
        var why = whys.add(id, null, null, new EditWhy("Why?", "Late", "Waterfall 14:20", "https://dash.example/w"));

        assertThat(whys.tree(id).find(why))
                .get()
                .extracting(WhyNode::evidence, WhyNode::evidenceUrl)
                .containsExactly("Waterfall 14:20", "https://dash.example/w");
    }

    @Test
    void removed_branch_can_be_put_back_at_its_place() {
        var id = fixtures.opened("Undo");
        whys.add(id, null, null, "a", "");
        var b = whys.add(id, null, null, "b", "");
        whys.add(id, b, null, "b1", "");
        whys.add(id, null, null, "c", "");

        var removed = whys.remove(b);
        assertThat(removed.count()).isEqualTo(2);
        assertThat(questions(id)).containsExactly("a", "c");
        assertThatThrownBy(() -> whys.edit(b, 0, new EditWhy("x", ""))).isInstanceOf(WhyNotFoundException.class);

        whys.restore(removed);
        whys.restore(removed);
        assertThat(questions(id)).containsExactly("a", "b", "b1", "c");
    }

    @Test
    void whys_move_past_their_neighbours() {
        var id = fixtures.opened("Move");
        whys.add(id, null, null, "a", "");
        var b = whys.add(id, null, null, "b", "");

        whys.move(b, WhyMove.UP);
        whys.move(b, WhyMove.UP);

        assertThat(questions(id)).containsExactly("b", "a");
    }

    @Test
    void people_are_found_by_the_names_of_their_accounts() {
        var id = fixtures.opened("Names");
        whys.mark(whys.add(id, null, null, "Why?", "Lindqvist merged it"), WhyMark.PROCESS_GAP);

        assertThat(whys.tree(id).branches().getFirst().state().missing())
                .extracting(BranchState.Remark::reason)
                .containsExactly(BranchState.Reason.NAMES_A_PERSON);
    }

    @Test
    void why_of_another_postmortem_is_no_parent() {
        var id = fixtures.opened("Here");
        var foreign = whys.add(fixtures.opened("There"), null, null, "Why?", "");

        assertThatThrownBy(() -> whys.add(id, foreign, null, "Why?", "")).isInstanceOf(WhyNotFoundException.class);
    }

    @Test
    void whys_added_at_the_same_time_stand_in_a_row() throws Exception {
        var id = fixtures.opened("Together");
        var running = new ArrayList<Future<WhyId>>();
        try (var executor = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                var name = "why " + i;
                running.add(
                        executor.submit(() -> Acting.as(TestPerson.SOFIA, () -> whys.add(id, null, null, name, ""))));
            }
            for (var each : running) {
                each.get();
            }
        }

        assertThat(whys.tree(id).roots())
                .extracting(WhyNode::position)
                .hasSize(8)
                .doesNotHaveDuplicates();
    }

    @Test
    void adding_to_sixty_whys_writes_as_little_as_adding_to_one() {
        var small = fixtures.opened("Small");
        var one = whys.add(small, null, null, "Why?", "Because");
        var toOne = SqlCount.statements(() -> whys.add(small, null, one, "Why?", ""));
        var large = fixtures.opened("Large");
        var first = whys.add(large, null, null, "Why?", "Because");
        for (int i = 0; i < 59; i++) {
            whys.add(large, null, first, "Why " + i, "Because");
        }

        var toSixty = SqlCount.statements(() -> whys.add(large, null, first, "Why?", ""));

        assertThat(toSixty).hasSameSizeAs(toOne);
        assertThat(toSixty).noneMatch(sql -> sql.startsWith("update postmortem_why "));
        assertThat(toSixty)
                .filteredOn(sql -> sql.startsWith("insert into postmortem_why "))
                .hasSize(1);
    }

    @Test
    void category_and_factors_are_kept_in_order() {
        var id = fixtures.opened("Cause");
        causes.choose(id, RootCauseCategory.PROMPT_CHANGE);
        causes.choose(id, RootCauseCategory.CONFIGURATION_DRIFT);
        causes.addFactor(id, "Only the mean was alerted on");
        var second = causes.addFactor(id, "No staging calls over 20 turns");
        var third = causes.addFactor(id, "Gone soon");
        causes.moveFactor(id, second, Direction.UP);
        causes.removeFactor(id, third);

        var cause = causes.of(id);

        assertThat(cause.category()).isEqualTo(RootCauseCategory.CONFIGURATION_DRIFT);
        assertThat(cause.factors())
                .extracting(ContributingFactor::text)
                .containsExactly("No staging calls over 20 turns", "Only the mean was alerted on");
        assertThatThrownBy(() -> causes.addFactor(id, " "))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("Contributing factor is missing");
    }

    @Test
    void approved_analysis_is_frozen() {
        var id = fixtures.approved("Frozen");

        assertThatThrownBy(() -> whys.add(id, null, null, "Why?", "")).isInstanceOf(FrozenPostmortemException.class);
        assertThatThrownBy(() -> causes.addFactor(id, "Late")).isInstanceOf(FrozenPostmortemException.class);
    }

    private List<String> questions(PostmortemId id) {
        return whys.tree(id).inOrder().stream().map(WhyNode::question).toList();
    }
}
