package dev.aftercall.postmortem.action;

import static dev.aftercall.postmortem.action.ActionState.ACCEPTED;
import static dev.aftercall.postmortem.action.ActionState.CANCELLED;
import static dev.aftercall.postmortem.action.ActionState.DECLINED;
import static dev.aftercall.postmortem.action.ActionState.DONE;
import static dev.aftercall.postmortem.action.ActionState.IN_PROGRESS;
import static dev.aftercall.postmortem.action.ActionState.PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemRef;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.SaveOutcome.Conflict;
import dev.aftercall.postmortem.SaveOutcome.Saved;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActionTest {

    private static final Instant NOW = TestClock.START;

    @Test
    void only_the_moves_of_the_lifecycle_exist() {
        var moves = Map.of(
                PROPOSED, List.of(ACCEPTED, DECLINED),
                ACCEPTED, List.of(IN_PROGRESS, DONE, CANCELLED),
                IN_PROGRESS, List.of(DONE, CANCELLED),
                DECLINED, List.of(PROPOSED),
                DONE, List.of(IN_PROGRESS),
                CANCELLED, List.of(ACCEPTED));

        moves.forEach((from, targets) -> assertThat(
                        Arrays.stream(ActionState.values()).filter(from::canMoveTo))
                .as("from " + from)
                .containsExactlyInAnyOrderElementsOf(targets));
    }

    @Test
    void acceptance_needs_owner_and_due_date() {
        var message = "An action item needs an owner and a due date to be accepted";

        assertThatThrownBy(() -> action(ActionDraft.titled("Test")).accept(NOW))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> action(draft(ActionKind.MITIGATION, null)).accept(NOW))
                .hasMessage(message);
    }

    @Test
    void prevention_and_detection_are_done_only_with_proof() {
        var prevention = accepted(ActionKind.PREVENTION);

        assertThatThrownBy(() -> prevention.finish(" ", NOW)).hasMessageStartingWith("Prevention needs proof");
        assertThatThrownBy(() -> accepted(ActionKind.DETECTION).finish("", NOW))
                .hasMessageStartingWith("Detection needs proof");
        prevention.finish("Run 2291 passes", NOW);

        assertThat(prevention.toRecord().proof()).isEqualTo("Run 2291 passes");
        assertThat(prevention.toRecord().closedAt()).isEqualTo(NOW);
    }

    @Test
    void mitigation_is_done_without_proof() {
        var mitigation = accepted(ActionKind.MITIGATION);

        mitigation.finish("", NOW);

        assertThat(mitigation.state()).isEqualTo(DONE);
    }

    @Test
    void proposal_cannot_be_started() {
        assertThatThrownBy(() -> action(draft(ActionKind.MITIGATION, due())).start())
                .isInstanceOf(IllegalActionMoveException.class)
                .hasMessage("An action item that is proposed cannot become in progress");
    }

    @Test
    void reopening_takes_the_proof_back() {
        var action = accepted(ActionKind.PREVENTION);
        action.finish("Run 2291 passes", NOW);

        action.reopen("It broke again");

        assertThat(action.state()).isEqualTo(IN_PROGRESS);
        assertThat(action.toRecord().proof()).isEmpty();
        assertThat(action.toRecord().closedAt()).isNull();
        assertThat(action.toRecord().reason()).isEqualTo("It broke again");
    }

    @Test
    void open_item_cannot_be_reopened() {
        assertThatThrownBy(() -> accepted(ActionKind.MITIGATION).reopen("Why not"))
                .isInstanceOf(IllegalActionMoveException.class);
    }

    @Test
    void stale_edit_overwrites_nothing() {
        var action = action(draft(ActionKind.MITIGATION, due()));
        action.edit(0, titled("First"), TestPerson.SOFIA.id(), NOW);

        var outcome = action.edit(0, titled("Second"), TestPerson.NORA.id(), NOW);

        assertThat(outcome).isEqualTo(new Conflict(1, "First", TestPerson.SOFIA.id(), NOW));
        assertThat(action.edit(0, titled("First"), TestPerson.NORA.id(), NOW)).isEqualTo(new Saved(1, NOW));
        assertThat(action.edit(1, titled("Second"), TestPerson.NORA.id(), NOW)).isEqualTo(new Saved(2, NOW));
    }

    @Test
    void accepted_item_keeps_owner_and_due_date_and_a_closed_one_everything() {
        var action = accepted(ActionKind.MITIGATION);

        assertThatThrownBy(() -> action.edit(0, ActionDraft.titled("Test"), TestPerson.SOFIA.id(), NOW))
                .hasMessageContaining("keeps an owner");
        action.cancel("Not worth it", NOW);
        assertThatThrownBy(() -> action.edit(0, titled("Later"), TestPerson.SOFIA.id(), NOW))
                .hasMessageContaining("Reopen it");
    }

    private static Action accepted(ActionKind kind) {
        var action = action(draft(kind, due()));
        action.accept(NOW);
        return action;
    }

    private static Action action(ActionDraft draft) {
        var ref = new PostmortemRef(
                PostmortemId.next(),
                IncidentId.next(),
                IncidentKey.of(2026, 1),
                Severity.SEV2,
                LocalDate.EPOCH,
                PostmortemState.DRAFT);
        return new Action(ref, 0, draft, TestPerson.SOFIA.id(), NOW);
    }

    private static ActionDraft titled(String title) {
        return PostmortemFixtures.draft(title, TestPerson.RAFAEL.id(), due());
    }

    private static ActionDraft draft(ActionKind kind, @Nullable LocalDate due) {
        return new ActionDraft("Test", "", TestPerson.RAFAEL.id(), due, Horizon.SHORT, kind, Priority.HIGH, null);
    }

    private static LocalDate due() {
        return PostmortemFixtures.due(10);
    }
}
