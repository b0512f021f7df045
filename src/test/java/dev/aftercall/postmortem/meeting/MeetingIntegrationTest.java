package dev.aftercall.postmortem.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.incident.TimelineQueries;
import dev.aftercall.incident.clock.ClockQueries;
import dev.aftercall.postmortem.FrozenPostmortemException;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.SaveOutcome.Conflict;
import dev.aftercall.postmortem.SaveOutcome.Saved;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.action.ActionQueries;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.postmortem.action.ActionState;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(TestPerson.SOFIA)
class MeetingIntegrationTest {

    @Autowired
    MeetingService meetings;

    @Autowired
    FacilitationService facilitation;

    @Autowired
    DiscussionService discussion;

    @Autowired
    MeetingQueries queries;

    @Autowired
    ActionQueries actions;

    @Autowired
    ActionService actionService;

    @Autowired
    PostmortemQueries postmortems;

    @Autowired
    ClockQueries clocks;

    @Autowired
    TimelineQueries timelines;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    MeetingFixtures plans;

    @Autowired
    TestClock clock;

    @BeforeEach
    void startOfTheDay() {
        clock.set(TestClock.START);
    }

    @Test
    void planned_meeting_keeps_what_was_planned_and_counts_its_changes() {
        var postmortem = fixtures.opened("Slow answers");
        var id = plans.planned(postmortem);

        meetings.change(
                id,
                new PlanMeeting(
                        MeetingFixtures.STARTS.plusSeconds(3_600),
                        "Room 4",
                        Set.of(TestPerson.SOFIA.id(), TestPerson.RAFAEL.id()),
                        new Agenda(List.of(new AgendaTopic("Only this", SectionKind.IMPACT, 30)))));

        var meeting = queries.details(id);
        assertThat(meeting.state()).isEqualTo(MeetingState.PLANNED);
        assertThat(meeting.startsAt()).isEqualTo(MeetingFixtures.STARTS.plusSeconds(3_600));
        assertThat(meeting.plannedEnd()).isEqualTo(MeetingFixtures.STARTS.plusSeconds(5_400));
        assertThat(meeting.place()).isEqualTo("Room 4");
        assertThat(meeting.invited()).containsExactlyInAnyOrder(TestPerson.SOFIA.id(), TestPerson.RAFAEL.id());
        assertThat(meeting.agenda().topics()).extracting(AgendaTopic::title).containsExactly("Only this");
        assertThat(meeting.revision()).isEqualTo(1);
    }

    @Test
    void second_meeting_can_be_planned_only_when_the_first_is_over() {
        var postmortem = fixtures.opened("Slow answers");
        var first = plans.planned(postmortem);
        assertThatThrownBy(() -> plans.planned(postmortem))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("planned already");

        meetings.cancel(first, "Too few could come");
        var second = plans.planned(postmortem);

        assertThat(queries.latest(postmortem)).get().extracting(Meeting::id).isEqualTo(second);
        assertThat(queries.details(first).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(queries.details(first).revision()).isEqualTo(1);
    }

    @Test
    void date_must_lie_ahead_but_not_years() {
        var postmortem = fixtures.opened("Slow answers");
        for (var date :
                List.of(TestClock.START.minus(Duration.ofHours(1)), TestClock.START.plus(Duration.ofDays(400)))) {
            var plan = new PlanMeeting(date, "", Set.of(TestPerson.SOFIA.id()), Agenda.STANDARD);
            assertThatThrownBy(() -> meetings.plan(postmortem, plan)).isInstanceOf(RuleViolationException.class);
        }
    }

    @Test
    void frozen_postmortem_gets_no_meeting() {
        for (var postmortem : List.of(fixtures.approved("Approved"), fixtures.published("Published"))) {
            assertThatThrownBy(() -> plans.planned(postmortem)).isInstanceOf(FrozenPostmortemException.class);
        }
    }

    @Test
    void timer_runs_pauses_goes_on_and_is_extended_by_moments_alone() {
        var id = plans.running(fixtures.opened("Slow answers"));
        clock.advance(Duration.ofMinutes(4));
        facilitation.pause(id);
        clock.advance(Duration.ofHours(1));
        facilitation.resume(id);
        facilitation.resume(id);
        clock.advance(Duration.ofMinutes(13));
        facilitation.extend(id);

        var timer = queries.details(id).timer();
        assertThat(timer.spent(0, clock.instant())).isEqualTo(Duration.ofMinutes(17));
        assertThat(timer.left(0, clock.instant())).isEqualTo(Duration.ofMinutes(3));

        facilitation.move(id, 0, 1);
        clock.advance(Duration.ofMinutes(2));
        var next = queries.details(id).timer();
        assertThat(next.current()).isEqualTo(1);
        assertThat(next.spent(0, clock.instant())).isEqualTo(Duration.ofMinutes(17));
        assertThat(next.left(1, clock.instant())).isEqualTo(Duration.ofMinutes(18));
    }

    @Test
    void late_click_from_an_item_that_is_over_changes_nothing() {
        var id = plans.running(fixtures.opened("Slow answers"));

        facilitation.move(id, 0, 1);
        facilitation.move(id, 1, 2);
        facilitation.move(id, 0, 1);

        assertThat(queries.details(id).timer().current()).isEqualTo(2);
        assertThatThrownBy(() -> facilitation.move(id, 2, 5)).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void item_is_extended_by_two_hours_at_most() {
        var id = plans.running(fixtures.opened("Slow answers"));
        for (var i = 0; i < 24; i++) {
            facilitation.extend(id);
        }

        assertThatThrownBy(() -> facilitation.extend(id))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("120 minutes");
    }

    @Test
    void point_becomes_a_proposed_action_item_of_the_postmortem() {
        var postmortem = fixtures.opened("Slow answers");
        var id = plans.running(postmortem);
        var point = discussion.raise(id, "No alert for 37 minutes");

        var action = discussion.decideAction(point, ActionDraft.titled("Alert below 70 %"));

        var decided = queries.details(id).points().getFirst();
        assertThat(decided.outcome()).isEqualTo(PointOutcome.ACTION);
        assertThat(decided.action()).isEqualTo(action);
        assertThat(decided.topic()).isEqualTo("Timeline review");
        assertThat(decided.decidedBy()).isEqualTo(TestPerson.SOFIA.id());
        assertThat(actions.details(action).state()).isEqualTo(ActionState.PROPOSED);
        assertThat(actions.of(postmortem)).hasSize(1);
    }

    @Test
    void meeting_is_not_closed_while_a_point_is_open() {
        var id = plans.running(fixtures.opened("Slow answers"));
        var first = discussion.raise(id, "First");
        var second = discussion.raise(id, "Second");
        discussion.decideNoAction(first, "The release gate stops these");

        assertThatThrownBy(() -> meetings.close(id))
                .isInstanceOfSatisfying(
                        OpenPointsException.class,
                        open -> assertThat(open.points()).containsExactly(second))
                .hasMessageContaining("“Second”");

        discussion.park(second);
        meetings.close(id);
        assertThat(queries.details(id).state()).isEqualTo(MeetingState.CLOSED);
    }

    @Test
    void point_whose_action_item_was_taken_back_is_open_again() {
        var id = plans.running(fixtures.opened("Slow answers"));
        var point = discussion.raise(id, "No alert");
        actionService.withdraw(discussion.decideAction(point, ActionDraft.titled("Alert")));

        assertThat(queries.details(id).openPoints()).extracting(Point::id).containsExactly(point);
        assertThatThrownBy(() -> meetings.close(id)).isInstanceOf(OpenPointsException.class);
        discussion.decideNoAction(point, "Covered elsewhere");
        meetings.close(id);
    }

    @Test
    void decided_point_is_not_decided_twice_but_can_be_opened_again() {
        var id = plans.running(fixtures.opened("Slow answers"));
        var point = discussion.raise(id, "No alert");
        discussion.decideNoAction(point, "Known");

        assertThatThrownBy(() -> discussion.decideAction(point, ActionDraft.titled("Alert")))
                .isInstanceOf(RuleViolationException.class);
        discussion.reopen(point);

        assertThat(queries.details(id).points().getFirst())
                .returns(PointOutcome.OPEN, Point::outcome)
                .returns("", Point::reason);
    }

    @Test
    void closed_meeting_stops_the_clock_at_its_start_and_stands_in_the_timeline() {
        var postmortem = fixtures.opened("Slow answers");
        var key = postmortems.details(postmortem).incident().key();
        var id = plans.planned(postmortem);
        clock.set(MeetingFixtures.STARTS);
        meetings.start(id);
        clock.advance(Duration.ofMinutes(70));

        meetings.close(id);

        assertThat(clocks.board(key).stopped()).anySatisfy(stopped -> {
            assertThat(stopped.doneName()).containsIgnoringCase("meeting");
            assertThat(stopped.endedAt()).isEqualTo(MeetingFixtures.STARTS);
        });
        assertThat(timelines.all(key)).anyMatch(entry -> entry.toString().contains("Postmortem meeting held"));
    }

    @Test
    void what_was_parked_waits_in_the_parking_lot_of_the_next_meeting() {
        var postmortem = fixtures.opened("Slow answers");
        var first = plans.running(postmortem);
        discussion.park(discussion.raise(first, "Night shifts"));
        meetings.close(first);

        var second = plans.running(postmortem);

        assertThat(queries.details(second).parked()).extracting(Point::text).containsExactly("Night shifts");
        assertThat(queries.details(first).parked()).hasSize(1);
        assertThat(queries.held(postmortem)).extracting(Meeting::id).containsExactly(first);
    }

    @Test
    void stale_notes_overwrite_nothing() {
        var id = plans.running(fixtures.opened("Slow answers"));
        assertThat(discussion.saveNotes(id, 0, "Sofia's")).isInstanceOf(Saved.class);

        assertThat(Acting.as(TestPerson.NORA, () -> discussion.saveNotes(id, 0, "Nora's")))
                .isEqualTo(new Conflict(1, "Sofia's", TestPerson.SOFIA.id(), TestClock.START));
        assertThat(queries.details(id).notes()).isEqualTo("Sofia's");
    }

    @Test
    void attendance_is_kept_also_of_those_who_were_not_invited() {
        var id = plans.running(fixtures.opened("Slow answers"));

        discussion.attend(id, TestPerson.TOBIAS.id(), true);
        discussion.attend(id, TestPerson.RAFAEL.id(), true);
        discussion.attend(id, TestPerson.TOBIAS.id(), false);

        assertThat(queries.details(id).present())
                .containsExactlyInAnyOrder(TestPerson.SOFIA.id(), TestPerson.RAFAEL.id());
        assertThat(queries.details(id).invited())
                .contains(TestPerson.TOBIAS.id())
                .doesNotContain(TestPerson.RAFAEL.id());
    }

    @Test
    void editor_pays_one_statement_for_the_meeting_that_was_never_planned() {
        var postmortem = fixtures.opened("Slow answers");

        assertThat(SqlCount.of(() -> queries.headline(postmortem))).isEqualTo(1);
        assertThat(SqlCount.of(() -> queries.held(postmortem))).isEqualTo(1);
    }

    @Test
    void reading_a_meeting_needs_as_many_statements_for_many_points_as_for_one() {
        var postmortem = fixtures.opened("Slow answers");
        var id = plans.running(postmortem);
        discussion.raise(id, "First");
        var one = SqlCount.of(() -> queries.latest(postmortem));
        for (var i = 0; i < 20; i++) {
            discussion.raise(id, "Point " + i);
        }

        assertThat(SqlCount.of(() -> queries.latest(postmortem))).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    @Test
    void two_people_who_plan_at_once_leave_one_meeting() {
        var postmortem = fixtures.opened("Slow answers");

        var refused = Stream.of(TestPerson.SOFIA, TestPerson.NORA, TestPerson.ADA, TestPerson.SOFIA)
                .map(person -> CompletableFuture.supplyAsync(() -> Acting.as(person, () -> {
                    try {
                        meetings.plan(postmortem, MeetingFixtures.plan());
                        return 0;
                    } catch (RuleViolationException _) {
                        return 1;
                    }
                })))
                .toList()
                .stream()
                .mapToInt(CompletableFuture::join)
                .sum();

        assertThat(refused).isEqualTo(3);
    }

    @Test
    void those_who_are_invited_find_it_among_theirs_until_it_is_over() {
        var id = plans.planned(fixtures.opened("Slow answers"));

        assertThat(Acting.as(TestPerson.TOBIAS, () -> queries.mine()))
                .singleElement()
                .returns("Slow answers", MeetingSummary::title)
                .returns(MeetingFixtures.STARTS, MeetingSummary::startsAt);
        assertThat(Acting.as(TestPerson.RAFAEL, () -> queries.mine())).isEmpty();

        meetings.cancel(id, "Moved");
        assertThat(Acting.as(TestPerson.TOBIAS, () -> queries.mine())).isEmpty();
    }
}
