package dev.aftercall.postmortem.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.postmortem.Direction;
import dev.aftercall.postmortem.FollowUpFixtures;
import dev.aftercall.postmortem.FrozenPostmortemException;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SaveOutcome.Conflict;
import dev.aftercall.postmortem.SaveOutcome.Saved;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(TestPerson.SOFIA)
class RegressionServiceIntegrationTest {

    @Autowired
    RegressionService service;

    @Autowired
    RegressionQueries queries;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    FollowUpFixtures followUp;

    @Autowired
    TestClock clock;

    @Test
    void case_goes_its_way_with_evidence_for_each_step() {
        var id = fixtures.opened("Way");
        var each = followUp.proposed(id, "Call of 40 turns");
        assertThat(only(id).state()).isEqualTo(CaseState.PROPOSED);

        service.failsBefore(each, new TestRun("run-1", TestClock.START));
        clock.advance(Duration.ofHours(2));
        service.passesAfter(each, followUp.run("https://ci.example.org/runs/2"));
        service.addToSuite(each, " nightly ");

        assertThat(only(id).state()).isEqualTo(CaseState.IN_SUITE);
        assertThat(only(id).failed()).isEqualTo(new TestRun("run-1", TestClock.START));
        assertThat(only(id).passed()).isEqualTo(followUp.run("https://ci.example.org/runs/2"));
        assertThat(only(id).suite()).isEqualTo("nightly");
    }

    @Test
    void no_step_is_left_out() {
        var id = fixtures.opened("Guards");
        var each = followUp.proposed(id, "x");

        assertThatThrownBy(() -> service.passesAfter(each, followUp.run("run-2")))
                .isInstanceOf(IllegalCaseMoveException.class)
                .hasMessage("A case that is \"proposed\" cannot become \"passes after\"");
        assertThatThrownBy(() -> service.addToSuite(each, "nightly")).isInstanceOf(IllegalCaseMoveException.class);
        assertThatThrownBy(() -> service.stepBack(each)).isInstanceOf(IllegalCaseMoveException.class);
        service.failsBefore(each, followUp.run("run-1"));
        assertThatThrownBy(() -> service.failsBefore(each, followUp.run("run-1")))
                .isInstanceOf(IllegalCaseMoveException.class);
        assertThat(only(id).state()).isEqualTo(CaseState.FAILS_BEFORE);
    }

    @Test
    void runs_lie_between_the_incident_and_now_and_the_failing_one_comes_first() {
        var id = fixtures.opened("Times");
        var each = followUp.proposed(id, "x");

        assertThatThrownBy(() -> service.failsBefore(each, new TestRun("r", TestClock.START.plusSeconds(1))))
                .hasMessageContaining("future");
        assertThatThrownBy(() -> service.failsBefore(each, new TestRun("r", TestClock.START.minus(Duration.ofDays(2)))))
                .hasMessageContaining("before the incident");
        clock.advance(Duration.ofHours(1));
        service.failsBefore(each, followUp.run("run-1"));
        assertThatThrownBy(() -> service.passesAfter(each, new TestRun("run-2", TestClock.START)))
                .hasMessageContaining("comes after");
        assertThatThrownBy(() -> service.passesAfter(each, followUp.run("run-1")))
                .hasMessageContaining("One run cannot have failed and passed");
        assertThatThrownBy(() -> new TestRun("  ", TestClock.START)).hasMessage("Test run is missing");
    }

    @Test
    void stepping_back_takes_the_last_evidence_only() {
        var id = fixtures.opened("Back");
        var each = followUp.proposed(id, "x");
        followUp.prove(each);
        service.addToSuite(each, "nightly");

        service.stepBack(each);
        assertThat(only(id).suite()).isEmpty();
        assertThat(only(id).passed()).isNotNull();
        service.stepBack(each);
        assertThat(only(id).passed()).isNull();
        service.stepBack(each);
        assertThat(only(id).failed()).isNull();
        assertThat(only(id).state()).isEqualTo(CaseState.PROPOSED);
    }

    @Test
    void removed_case_comes_back_with_its_evidence_and_its_place() {
        var id = fixtures.opened("Undo");
        var a = followUp.proposed(id, "a");
        followUp.proposed(id, "b");
        followUp.prove(a);

        service.remove(a);
        assertThat(triggers(id)).containsExactly("b");
        assertThatThrownBy(() -> service.remove(a)).isInstanceOf(CaseNotFoundException.class);
        service.restore(a);

        assertThat(triggers(id)).containsExactly("a", "b");
        assertThat(queries.of(id).getFirst().state()).isEqualTo(CaseState.PASSES_AFTER);
        assertThatThrownBy(() -> service.restore(a)).isInstanceOf(CaseNotFoundException.class);
    }

    @Test
    void cases_move_past_each_other_and_stop_at_the_edge() {
        var id = fixtures.opened("Order");
        followUp.proposed(id, "a");
        followUp.proposed(id, "b");
        var c = followUp.proposed(id, "c");

        service.move(c, Direction.DOWN);
        service.move(c, Direction.UP);
        service.move(c, Direction.UP);
        service.move(c, Direction.UP);

        assertThat(triggers(id)).containsExactly("c", "a", "b");
        assertThat(queries.of(id)).extracting(RegressionCase::position).containsExactly(0, 1, 2);
    }

    @Test
    void stale_edit_overwrites_nothing() {
        var id = fixtures.opened("Conflict");
        var each = followUp.proposed(id, "x");

        assertThat(service.edit(each, 0, FollowUpFixtures.draft("Sofia's"))).isInstanceOf(Saved.class);

        assertThat(Acting.as(TestPerson.NORA, () -> service.edit(each, 0, FollowUpFixtures.draft("Nora's"))))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.currentText()).startsWith("Sofia's"));
        assertThat(triggers(id)).containsExactly("Sofia's");
    }

    @Test
    void approval_freezes_what_a_case_says_but_not_its_evidence() {
        var id = fixtures.approved("Frozen");
        var each = only(id).id();

        assertThatThrownBy(() -> followUp.proposed(id, "y")).isInstanceOf(FrozenPostmortemException.class);
        assertThatThrownBy(() -> service.edit(each, 0, FollowUpFixtures.draft("y")))
                .isInstanceOf(FrozenPostmortemException.class);
        assertThatThrownBy(() -> service.remove(each)).isInstanceOf(FrozenPostmortemException.class);
        service.addToSuite(each, "nightly");
        assertThat(only(id).state()).isEqualTo(CaseState.IN_SUITE);
    }

    @Test
    void there_are_limits() {
        var id = fixtures.opened("Limits");
        for (var i = 0; i < RegressionService.MOST; i++) {
            followUp.proposed(id, "case " + i);
        }

        assertThatThrownBy(() -> followUp.proposed(id, "one too many"))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("A postmortem has at most 100 regression cases");
    }

    private RegressionCase only(PostmortemId id) {
        return queries.of(id).getFirst();
    }

    private List<String> triggers(PostmortemId id) {
        return queries.of(id).stream().map(each -> each.draft().trigger()).toList();
    }
}
