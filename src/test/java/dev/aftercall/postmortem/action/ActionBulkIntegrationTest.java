package dev.aftercall.postmortem.action;

import static dev.aftercall.postmortem.PostmortemFixtures.draft;
import static dev.aftercall.postmortem.PostmortemFixtures.due;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.action.BulkOutcome.Refusal;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@As(TestPerson.SOFIA)
class ActionBulkIntegrationTest {

    @Autowired
    private ActionBulkService bulk;

    @Autowired
    private ActionService actions;

    @Autowired
    private ActionQueries queries;

    @Autowired
    private PostmortemFixtures fixtures;

    @Autowired
    private ApplicationEvents events;

    @Test
    void what_is_refused_is_named_with_its_reason_and_the_others_are_changed() {
        var id = fixtures.opened("Some");
        var complete = actions.propose(id, draft("Complete", TestPerson.RAFAEL.id(), due(10)));
        var undated = actions.propose(id, ActionDraft.titled("Undated"));
        var accepted = fixtures.accepted(id, "Accepted before");

        var outcome = bulk.apply(all(complete, undated, accepted), new BulkChange.Accept());

        assertThat(outcome.done()).containsExactly(complete);
        assertThat(outcome.refused())
                .extracting(Refusal::title, Refusal::reason)
                .containsExactly(
                        tuple("Undated", "An action item needs an owner and a due date to be accepted"),
                        tuple("Accepted before", "An action item that is accepted cannot become accepted"));
        assertThat(queries.details(complete).state()).isEqualTo(ActionState.ACCEPTED);
        assertThat(queries.details(undated).state()).isEqualTo(ActionState.PROPOSED);
    }

    @Test
    void owner_and_day_of_many_items_are_set_at_once() {
        var id = fixtures.opened("Owners");
        var one = fixtures.accepted(id, "One");
        var two = actions.propose(id, ActionDraft.titled("Two"));

        bulk.apply(all(one, two), new BulkChange.Assign(TestPerson.TOBIAS.id()));
        var late = bulk.apply(all(one, two), new BulkChange.Schedule(due(-30)));
        bulk.apply(all(one, two), new BulkChange.Schedule(due(40)));
        bulk.apply(all(two), new BulkChange.Accept());

        assertThat(late.done()).isEmpty();
        assertThat(late.refused())
                .extracting(Refusal::reason)
                .allMatch(reason -> reason.contains("before the incident"));
        assertThat(queries.of(id))
                .extracting(ActionItem::owner, ActionItem::due, ActionItem::state)
                .containsOnly(tuple(TestPerson.TOBIAS.id(), due(40), ActionState.ACCEPTED));
        assertThat(events.stream(ActionAssigned.class)
                        .filter(assigned -> assigned.owner().equals(TestPerson.TOBIAS.id()))
                        .map(ActionAssigned::action))
                .containsExactly(one, two);
    }

    @Test
    void items_are_cancelled_and_declined_with_one_reason() {
        var id = fixtures.opened("Dropped");
        var open = fixtures.accepted(id, "Open");
        var proposal = actions.propose(id, ActionDraft.titled("Proposal"));

        assertThatThrownBy(() -> new BulkChange.Cancel(" "))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("Reason is missing");
        assertThat(bulk.apply(all(open, proposal), new BulkChange.Cancel("Replaced"))
                        .done())
                .containsExactly(open);
        assertThat(bulk.apply(all(open, proposal), new BulkChange.Decline("Too large"))
                        .done())
                .containsExactly(proposal);
        assertThat(queries.of(id)).extracting(ActionItem::reason).containsExactly("Replaced", "Too large");
    }

    @Test
    void others_are_refused_item_by_item_and_learn_nothing_of_private_incidents() {
        var open = fixtures.accepted(fixtures.opened("Public"), "Of Rafael");
        var secret = fixtures.privateOne("Numbers visible");
        var hidden = Acting.as(TestPerson.TOBIAS, () -> actions.propose(secret, ActionDraft.titled("Mask them")));

        var outcome = Acting.as(TestPerson.RAFAEL, () -> bulk.apply(all(open, hidden), new BulkChange.Cancel("No")));
        var started = Acting.as(TestPerson.RAFAEL, () -> bulk.apply(all(open), new BulkChange.Start()));

        assertThat(outcome.done()).isEmpty();
        assertThat(outcome.refused())
                .extracting(Refusal::title, Refusal::reason)
                .containsExactly(
                        tuple("Of Rafael", "You are not among those who decide on it"),
                        tuple("", "There is no such action item"));
        assertThat(started.done()).containsExactly(open);
    }

    @Test
    void number_is_limited_and_stakeholders_are_kept_out() {
        assertThatThrownBy(() -> bulk.apply(all(), new BulkChange.Start()))
                .hasMessage("Select at least one action item");
        var many = new LinkedHashSet<>(IntStream.rangeClosed(0, ActionBulkService.MOST)
                .mapToObj(_ -> ActionId.next())
                .toList());
        assertThatThrownBy(() -> bulk.apply(many, new BulkChange.Start()))
                .hasMessage("At most 200 action items can be changed at once");
        assertThatThrownBy(() -> Acting.as(TestPerson.STAN, () -> bulk.apply(many, new BulkChange.Start())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static SequencedSet<ActionId> all(ActionId... items) {
        return new LinkedHashSet<>(Arrays.asList(items));
    }
}
