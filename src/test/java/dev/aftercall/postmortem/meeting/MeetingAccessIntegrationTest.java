package dev.aftercall.postmortem.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.SOFIA)
class MeetingAccessIntegrationTest {

    @Autowired
    MeetingService meetings;

    @Autowired
    FacilitationService facilitation;

    @Autowired
    DiscussionService discussion;

    @Autowired
    MeetingQueries queries;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    MeetingFixtures plans;

    @Test
    void responder_neither_plans_nor_runs_a_meeting() {
        var postmortem = fixtures.opened("Slow answers");
        var other = fixtures.opened("Other answers");
        var id = plans.running(postmortem);
        var point = discussion.raise(id, "No alert");

        refused(() -> meetings.plan(other, MeetingFixtures.plan()));
        refused(() -> meetings.change(id, MeetingFixtures.plan()));
        refused(() -> meetings.cancel(id, "no"));
        refused(() -> meetings.start(id));
        refused(() -> meetings.close(id));
        refused(() -> facilitation.pause(id));
        refused(() -> facilitation.resume(id));
        refused(() -> facilitation.move(id, 0, 1));
        refused(() -> facilitation.extend(id));
        refused(() -> facilitation.handOver(id, TestPerson.NORA.id()));
        refused(() -> facilitation.takeOver(id));
        refused(() -> discussion.decideAction(point, ActionDraft.titled("Alert")));
        refused(() -> discussion.decideNoAction(point, "no"));
        refused(() -> discussion.saveNotes(id, 0, "x"));
        refused(() -> discussion.attend(id, TestPerson.NORA.id(), true));
    }

    @Test
    void responder_raises_and_parks_points_and_says_to_be_there() {
        var id = plans.running(fixtures.opened("Slow answers"));
        Acting.as(TestPerson.RAFAEL, () -> {
            var point = discussion.raise(id, "No alert");
            discussion.park(point);
            discussion.reopen(point);
            discussion.attend(id, TestPerson.RAFAEL.id(), true);
        });
        assertThat(queries.details(id).present()).contains(TestPerson.RAFAEL.id());

        var decided = queries.details(id).points().getFirst().id();
        discussion.decideNoAction(decided, "Known");
        refused(() -> discussion.reopen(decided));
    }

    @Test
    void stakeholder_learns_nothing() {
        var postmortem = fixtures.opened("Slow answers");
        var id = plans.running(postmortem);
        Acting.as(TestPerson.STAN, () -> {
            assertThatThrownBy(() -> queries.latest(postmortem)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> queries.held(postmortem)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> queries.details(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> queries.mine()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> discussion.raise(id, "x")).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void meeting_about_a_private_incident_does_not_exist_for_others() {
        var secret = fixtures.privateOne("Numbers visible");
        var id = Acting.as(TestPerson.ADA, () -> {
            var planned = meetings.plan(
                    secret,
                    new PlanMeeting(
                            MeetingFixtures.STARTS,
                            "",
                            Set.of(TestPerson.TOBIAS.id(), TestPerson.SOFIA.id()),
                            Agenda.STANDARD));
            meetings.start(planned);
            return planned;
        });
        var point = Acting.as(TestPerson.ADA, () -> discussion.raise(id, "Secret"));

        assertThatThrownBy(() -> queries.latest(secret)).isInstanceOf(PostmortemNotFoundException.class);
        assertThat(queries.headline(secret)).isEmpty();
        assertThatThrownBy(() -> queries.details(id)).isInstanceOf(MeetingNotFoundException.class);
        assertThatThrownBy(() -> meetings.cancel(id, "x")).isInstanceOf(MeetingNotFoundException.class);
        assertThatThrownBy(() -> facilitation.takeOver(id)).isInstanceOf(MeetingNotFoundException.class);
        assertThatThrownBy(() -> discussion.park(point)).isInstanceOf(MeetingNotFoundException.class);
        assertThat(queries.mine()).isEmpty();
        assertThat(Acting.as(TestPerson.TOBIAS, () -> queries.mine())).hasSize(1);
        Acting.as(TestPerson.ADA, () -> {
            discussion.park(point);
            meetings.close(id);
            assertThat(queries.held(secret)).hasSize(1);
        });
        assertThat(queries.held(secret)).isEmpty();
    }

    @Test
    void only_the_facilitator_drives_until_another_takes_over() {
        var id = plans.running(fixtures.opened("Slow answers"));
        Acting.as(TestPerson.NORA, () -> {
            assertThatThrownBy(() -> facilitation.pause(id))
                    .isInstanceOf(RuleViolationException.class)
                    .hasMessageContaining("Take over");
            assertThatThrownBy(() -> meetings.close(id)).isInstanceOf(RuleViolationException.class);

            facilitation.takeOver(id);
            facilitation.move(id, 0, 1);
        });

        assertThat(queries.details(id).facilitator()).isEqualTo(TestPerson.NORA.id());
        assertThatThrownBy(() -> facilitation.move(id, 1, 2)).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void facilitation_is_handed_only_to_those_who_may_run_meetings() {
        var id = plans.running(fixtures.opened("Slow answers"));
        assertThatThrownBy(() -> facilitation.handOver(id, TestPerson.TOBIAS.id()))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("Only managers and facilitators");

        facilitation.handOver(id, TestPerson.NORA.id());

        assertThat(queries.details(id).facilitator()).isEqualTo(TestPerson.NORA.id());
        assertThat(queries.details(id).present()).contains(TestPerson.NORA.id());
    }

    private static void refused(ThrowingCallable command) {
        Acting.as(TestPerson.RAFAEL, () -> {
            assertThatThrownBy(command).isInstanceOf(AccessDeniedException.class);
        });
    }
}
