package dev.aftercall.postmortem.action;

import static dev.aftercall.postmortem.PostmortemFixtures.draft;
import static dev.aftercall.postmortem.PostmortemFixtures.due;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.TopicTouched;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.Direction;
import dev.aftercall.postmortem.FrozenPostmortemException;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemTopics;
import dev.aftercall.postmortem.SaveOutcome.Conflict;
import dev.aftercall.postmortem.SaveOutcome.Saved;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@As(TestPerson.SOFIA)
class ActionIntegrationTest {

    private static final UserId RAFAEL = TestPerson.RAFAEL.id();

    @Autowired
    ActionService service;

    @Autowired
    ActionQueries queries;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    ApplicationEvents events;

    @Test
    void item_is_proposed_with_all_it_says() {
        var id = fixtures.opened("Proposal");
        var draft = new ActionDraft(
                "Replay 40-turn calls",
                "In the **prompt** pipeline",
                RAFAEL,
                due(10),
                Horizon.IMMEDIATE,
                ActionKind.DETECTION,
                Priority.HIGH,
                "https://tracker.example/V-482");

        var item = queries.details(service.propose(id, draft));

        assertThat(item.draft()).isEqualTo(draft);
        assertThat(item.state()).isEqualTo(ActionState.PROPOSED);
        assertThat(item.postmortem()).isEqualTo(id);
        assertThat(queries.of(id)).containsExactly(item);
        assertThat(events.stream(TopicTouched.class).map(TopicTouched::topic))
                .contains(PostmortemTopics.ACTIONS, PostmortemTopics.of(id));
    }

    @Test
    void item_goes_from_proposal_to_proof() {
        var action = service.propose(fixtures.opened("Whole way"), draft("Test", RAFAEL, due(10)));

        service.accept(action);
        service.start(action);
        service.finish(action, "Run 2291 passes");
        service.reopen(action, "It broke again");
        service.cancel(action, "Replaced");

        assertThat(queries.details(action))
                .extracting(ActionItem::state, ActionItem::reason, ActionItem::proof)
                .containsExactly(ActionState.CANCELLED, "Replaced", "");
        assertThat(events.stream(ActionStateChanged.class).map(ActionStateChanged::to))
                .containsExactly(
                        ActionState.ACCEPTED,
                        ActionState.IN_PROGRESS,
                        ActionState.DONE,
                        ActionState.IN_PROGRESS,
                        ActionState.CANCELLED);
    }

    @Test
    void owner_who_is_not_named_starts_and_finishes_and_nothing_else() {
        var action = fixtures.accepted(fixtures.opened("Owner"), "Test");

        Acting.as(TestPerson.RAFAEL, () -> service.start(action));
        Acting.as(TestPerson.RAFAEL, () -> service.finish(action, "Run 2291 passes"));

        assertThatThrownBy(() -> Acting.as(TestPerson.RAFAEL, () -> service.reopen(action, "No")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(queries.details(action).state()).isEqualTo(ActionState.DONE);
    }

    @Test
    void dates_and_owners_have_to_make_sense() {
        var id = fixtures.opened("Sane");

        refused(
                () -> service.propose(id, draft("x", RAFAEL, due(-1))),
                "The due date lies before the incident (2026-09-17)");
        refused(
                () -> service.propose(id, draft("x", RAFAEL, due(5 * 366 + 1))),
                "The due date lies more than 5 years ahead");
        refused(
                () -> service.propose(id, draft("x", UserId.next(), due(1))),
                "The owner must be somebody with an active account");
        service.propose(id, draft("x", RAFAEL, due(0)));
    }

    @Test
    void reasons_are_given_where_work_is_dropped() {
        var id = fixtures.opened("Reasons");
        var proposal = service.propose(id, draft("x", RAFAEL, due(1)));

        refused(() -> service.decline(proposal, " "), "Reason is missing");
        refused(() -> service.cancel(fixtures.accepted(id, "y"), ""), "Reason is missing");
    }

    @Test
    void stale_edit_overwrites_nothing_and_a_move_of_state_is_no_edit() {
        var action = fixtures.accepted(fixtures.opened("Edit"), "First");
        service.start(action);

        assertThat(service.edit(action, 0, draft("Second", RAFAEL, due(10)))).isInstanceOf(Saved.class);
        assertThat(Acting.as(TestPerson.NORA, () -> service.edit(action, 0, draft("Third", RAFAEL, due(10)))))
                .isInstanceOfSatisfying(Conflict.class, conflict -> {
                    assertThat(conflict.currentText()).isEqualTo("Second");
                    assertThat(conflict.currentVersion()).isEqualTo(1);
                });
    }

    @Test
    void after_approval_only_the_work_goes_on() {
        var id = fixtures.approved("Approved");
        var item = queries.of(id).getFirst();

        assertThatThrownBy(() -> service.propose(id, draft("Late", RAFAEL, due(1))))
                .isInstanceOf(FrozenPostmortemException.class);
        refused(
                () -> service.edit(item.id(), item.version(), draft("Other title", RAFAEL, due(30))),
                "The postmortem is approved: only owner, due date, priority and tracker link can still change");
        service.edit(item.id(), item.version(), draft(item.title(), RAFAEL, due(30)));
        service.start(item.id());

        assertThat(queries.details(item.id()))
                .extracting(ActionItem::due, ActionItem::owner, ActionItem::state)
                .containsExactly(due(30), RAFAEL, ActionState.IN_PROGRESS);
    }

    @Test
    void items_move_within_their_postmortem_and_proposals_can_be_taken_back() {
        var id = fixtures.opened("Order");
        var a = service.propose(id, draft("a", RAFAEL, due(1)));
        var b = service.propose(id, draft("b", RAFAEL, due(1)));
        var c = fixtures.accepted(id, "c");

        service.move(b, Direction.UP);
        service.withdraw(a);

        assertThat(queries.of(id)).extracting(ActionItem::title).containsExactly("b", "c");
        assertThat(queries.of(id)).extracting(ActionItem::position).containsExactly(0, 1);
        refused(() -> service.withdraw(c), "Only a proposal can be taken back");
        assertThatThrownBy(() -> queries.details(a)).isInstanceOf(ActionNotFoundException.class);
    }

    private static void refused(Runnable command, String message) {
        assertThatThrownBy(command::run)
                .isInstanceOf(RuleViolationException.class)
                .hasMessage(message);
    }
}
