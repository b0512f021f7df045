package dev.aftercall.incident.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.Activity;
import dev.aftercall.incident.ActivityKind;
import dev.aftercall.incident.AssignRole;
import dev.aftercall.incident.ChangeSeverity;
import dev.aftercall.incident.ChangeStatus;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentRole;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.IncidentTime;
import dev.aftercall.incident.Marker;
import dev.aftercall.incident.NotInChargeException;
import dev.aftercall.incident.Note;
import dev.aftercall.incident.RecordTime;
import dev.aftercall.incident.TimelineQueries;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.NORA)
class ClocksIntegrationTest {

    @Autowired
    private IncidentFixtures fixtures;

    @Autowired
    private IncidentService incidents;

    @Autowired
    private ClockService service;

    @Autowired
    private ClockSignals signals;

    @Autowired
    private ClockQueries queries;

    @Autowired
    private TimelineQueries timeline;

    @Autowired
    private DueWork due;

    @Autowired
    private TestClock clock;

    @Test
    void severity_decides_which_clocks_start_with_the_declaration() {
        assertThat(running(fixtures.declared("One", Severity.SEV1)))
                .containsExactly("acknowledge", "commander", "war-room", "mitigate", "stakeholders", "next-update");
        assertThat(running(fixtures.declared("Two", Severity.SEV2)))
                .containsExactly("acknowledge", "component-metrics", "stakeholders", "mitigate", "next-update");
        assertThat(running(fixtures.declared("Three", Severity.SEV3))).containsExactly("documented", "next-update");
    }

    @Test
    void each_clock_stops_by_what_it_waits_for_and_by_nothing_else() {
        var key = fixtures.declared("One", Severity.SEV1);
        after(2);
        incidents.acknowledge(key);
        after(3);
        incidents.assignRole(key, new AssignRole(IncidentRole.COMMANDER, TestPerson.TOBIAS.id(), null));
        after(12);
        incidents.recordTime(key, new RecordTime(IncidentTime.MITIGATED, clock.instant(), null));
        after(20);
        service.recordUpdate(key, new RecordUpdate(true, "Calls work again", null));

        assertThat(state(key, "acknowledge")).isEqualTo(ClockState.MET);
        assertThat(clock(key, "acknowledge").endedBy()).isEqualTo(TestPerson.NORA.id());
        assertThat(state(key, "commander")).isEqualTo(ClockState.MET);
        assertThat(clock(key, "commander").elapsed(clock.instant())).hasMinutes(3);
        assertThat(state(key, "mitigate")).isEqualTo(ClockState.MET);
        assertThat(state(key, "stakeholders")).isEqualTo(ClockState.MET);
        assertThat(state(key, "war-room")).isEqualTo(ClockState.BREACHED);
        assertThat(running(key)).containsExactly("next-update");
    }

    @Test
    void breach_of_one_clock_does_not_hide_another() {
        var key = fixtures.declared("One", Severity.SEV1);
        after(14);
        due.run();

        var board = queries.board(key);
        assertThat(board.overdue()).extracting(ResponseClock::clockKey).containsExactly("acknowledge", "commander");
        assertThat(board.next().orElseThrow().clockKey()).isEqualTo("war-room");
        assertThat(state(key, "mitigate")).isEqualTo(ClockState.AT_RISK);
        assertThat(board.overdue().getFirst().overrun(clock.instant())).hasMinutes(9);
    }

    @Test
    void breach_is_told_once_with_its_true_time_however_late_the_portal_wakes() {
        var key = fixtures.declared("One", Severity.SEV1);
        after(5 * 60);

        due.run();
        due.run();

        assertThat(breaches(key))
                .filteredOn(entry -> entry.text().contains("acknowledge within 5 min"))
                .hasSize(1);
        assertThat(breaches(key))
                .filteredOn(entry -> entry.text().contains("acknowledge"))
                .extracting(Activity::occurredAt, Activity::recordedAt)
                .containsExactly(tuple(TestClock.START.plus(Duration.ofMinutes(5)), clock.instant()));
        assertThat(breaches(key)).hasSize(6);
        assertThat(due.ahead()).isEmpty();
    }

    @Test
    void wake_ups_stand_at_the_warning_and_then_at_the_limit() {
        var key = fixtures.declared("Three", Severity.SEV3);
        var warning = TestClock.START.plus(Duration.ofMinutes(1152));
        assertThat(due.ahead()).containsExactly(warning, warning);

        clock.set(warning);
        due.run();

        var limit = TestClock.START.plus(Duration.ofDays(1));
        assertThat(due.ahead()).containsExactly(limit, limit);
        assertThat(state(key, "documented")).isEqualTo(ClockState.AT_RISK);
    }

    @Test
    void stopping_in_time_takes_the_wake_up_back() {
        var key = fixtures.declared("Two", Severity.SEV2);
        assertThat(due.ahead()).hasSize(5);

        incidents.acknowledge(key);

        assertThat(due.ahead()).hasSize(4);
        after(20);
        due.run();
        assertThat(breaches(key)).isEmpty();
    }

    @Test
    void severity_rise_cancels_the_old_clocks_and_counts_the_new_ones_from_the_declaration() {
        var key = fixtures.declared("Three", Severity.SEV3);
        after(12);
        rate(key, Severity.SEV1);

        assertThat(state(key, "acknowledge")).isEqualTo(ClockState.BREACHED);
        assertThat(clock(key, "acknowledge").startedAt()).isEqualTo(TestClock.START);
        assertThat(state(key, "war-room")).isEqualTo(ClockState.AT_RISK);
        assertThat(clock(key, "next-update").dueAt()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(30)));
        assertThat(queries.board(key).earlier())
                .extracting(ResponseClock::clockKey, ResponseClock::severity, ResponseClock::state)
                .containsExactlyInAnyOrder(
                        tuple("documented", Severity.SEV3, ClockState.CANCELLED),
                        tuple("next-update", Severity.SEV3, ClockState.CANCELLED));
    }

    @Test
    void clock_met_before_a_severity_rise_is_judged_anew_by_when_it_was_met() {
        var key = fixtures.declared("Two", Severity.SEV2);
        after(4);
        incidents.acknowledge(key);
        after(9);
        incidents.assignRole(key, new AssignRole(IncidentRole.COMMANDER, TestPerson.TOBIAS.id(), null));
        after(20);
        rate(key, Severity.SEV1);

        assertThat(state(key, "acknowledge")).isEqualTo(ClockState.MET);
        assertThat(clock(key, "acknowledge").given()).hasMinutes(5);
        assertThat(state(key, "commander")).isEqualTo(ClockState.MET);
        assertThat(state(key, "mitigate")).isEqualTo(ClockState.BREACHED);
    }

    @Test
    void corrected_time_is_judged_anew() {
        var key = fixtures.declared("One", Severity.SEV1);
        after(20);
        record(key, IncidentTime.MITIGATED, 20);
        assertThat(state(key, "mitigate")).isEqualTo(ClockState.BREACHED);

        record(key, IncidentTime.MITIGATED, 14);
        assertThat(state(key, "mitigate")).isEqualTo(ClockState.MET);
        assertThat(activities(key)).contains("Clock not breached after all: mitigate");

        incidents.recordTime(key, new RecordTime(IncidentTime.MITIGATED, null, "Too early"));
        assertThat(clock(key, "mitigate").isRunning()).isTrue();
        assertThat(state(key, "mitigate")).isEqualTo(ClockState.BREACHED);

        incidents.recordTime(
                key,
                new RecordTime(IncidentTime.DECLARED, TestClock.START.minus(Duration.ofMinutes(30)), "Seen earlier"));
        assertThat(clock(key, "acknowledge").dueAt()).isEqualTo(TestClock.START.minus(Duration.ofMinutes(25)));
    }

    @Test
    void updates_start_the_next_turn_and_only_stakeholders_count_as_told() {
        var key = fixtures.declared("One", Severity.SEV1);
        after(10);
        service.recordUpdate(key, new RecordUpdate(false, "We look into it", null));

        assertThat(clock(key, "next-update").round()).isEqualTo(2);
        assertThat(clock(key, "next-update").dueAt()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(40)));
        assertThat(clock(key, "stakeholders").isRunning()).isTrue();
        assertThat(timeline.all(key))
                .anyMatch(entry -> entry instanceof Note note
                        && note.marker() == Marker.COMMUNICATION
                        && note.text().equals("Internal update sent: We look into it"));

        after(55);
        assertThat(state(key, "next-update")).isEqualTo(ClockState.AT_RISK);
        service.recordUpdate(key, new RecordUpdate(true, "Told", null));
        assertThat(queries.board(key).clocks())
                .filteredOn(clock -> clock.clockKey().equals("next-update"))
                .extracting(ResponseClock::state)
                .containsExactly(ClockState.MET, ClockState.MET, ClockState.RUNNING);
        assertThat(state(key, "stakeholders")).isEqualTo(ClockState.BREACHED);
    }

    @Test
    void severity_change_keeps_past_turns_and_counts_the_present_one_from_the_last_update() {
        var key = fixtures.declared("Two", Severity.SEV2);
        after(10);
        service.recordUpdate(key, new RecordUpdate(false, "We look into it", null));
        after(30);
        rate(key, Severity.SEV1);

        assertThat(clock(key, "next-update").round()).isEqualTo(2);
        assertThat(clock(key, "next-update").dueAt()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(40)));
        assertThat(queries.board(key).clocks())
                .filteredOn(clock -> clock.clockKey().equals("next-update"))
                .extracting(ResponseClock::severity, ResponseClock::state, ResponseClock::superseded)
                .containsExactlyInAnyOrder(
                        tuple(Severity.SEV2, ClockState.MET, false),
                        tuple(Severity.SEV2, ClockState.CANCELLED, true),
                        tuple(Severity.SEV1, ClockState.RUNNING, false));
    }

    @Test
    void resolution_ends_the_response_and_starts_the_follow_up() {
        var key = fixtures.declared("One", Severity.SEV1);
        after(14);
        fixtures.resolve(key);

        assertThat(state(key, "mitigate")).isEqualTo(ClockState.MET);
        assertThat(state(key, "acknowledge")).isEqualTo(ClockState.BREACHED);
        assertThat(state(key, "stakeholders")).isEqualTo(ClockState.CANCELLED);
        assertThat(running(key)).containsExactly("meeting", "report");

        after(14 + 60 * 50);
        service.recordMeeting(key, null);
        signals.reportPublished(
                queries.board(key).clocks().getFirst().incident(), TestPerson.NORA.id(), clock.instant());
        assertThat(state(key, "meeting")).isEqualTo(ClockState.MET);
        assertThat(state(key, "report")).isEqualTo(ClockState.MET);
        assertThat(activities(key)).contains("Postmortem meeting held");
    }

    @Test
    void reopening_lets_the_clocks_go_on_as_if_nothing_had_been() {
        var key = fixtures.declared("One", Severity.SEV1);
        after(4);
        fixtures.resolve(key);
        after(8);
        fixtures.move(key, new ChangeStatus(IncidentStatus.MITIGATING, null, "It is back", null, null));

        assertThat(clock(key, "meeting").isRunning()).isFalse();
        assertThat(state(key, "meeting")).isEqualTo(ClockState.CANCELLED);
        assertThat(clock(key, "stakeholders").isRunning()).isTrue();
        assertThat(clock(key, "mitigate").isRunning()).isTrue();
        assertThat(state(key, "acknowledge")).isEqualTo(ClockState.BREACHED);
    }

    @Test
    void false_alarm_cancels_what_is_not_breached_yet() {
        var key = fixtures.declared("One", Severity.SEV1);
        after(6);
        fixtures.move(key, new ChangeStatus(IncidentStatus.CANCELLED, null, "Test call", null, null));

        assertThat(state(key, "acknowledge")).isEqualTo(ClockState.BREACHED);
        assertThat(state(key, "commander")).isEqualTo(ClockState.CANCELLED);
        assertThat(running(key)).isEmpty();
    }

    @Test
    void measuring_stops_the_clock_that_waits_for_it_once() {
        var key = fixtures.declared("Two", Severity.SEV2);
        var incident = queries.board(key).clocks().getFirst().incident();
        after(10);
        signals.componentsMeasured(incident, TestPerson.RAFAEL.id(), clock.instant());
        after(50);
        signals.componentsMeasured(incident, TestPerson.TOBIAS.id(), clock.instant());

        assertThat(state(key, "component-metrics")).isEqualTo(ClockState.MET);
        assertThat(clock(key, "component-metrics").endedBy()).isEqualTo(TestPerson.RAFAEL.id());
    }

    @Test
    void promise_of_the_next_update_can_be_put_off_by_name_and_nothing_else() {
        var key = fixtures.declared("One", Severity.SEV1);
        after(28);
        service.putOff(key, clock(key, "next-update").id(), 30);

        var put = clock(key, "next-update");
        assertThat(put.dueAt()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(60)));
        assertThat(put.breachAt()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(90)));
        assertThat(put.putOffBy()).isEqualTo(TestPerson.NORA.id());
        assertThat(put.state()).isEqualTo(ClockState.RUNNING);
        assertThat(activities(key))
                .anyMatch(text -> text.startsWith("Put off by 30 min: send the next update, now due"));

        after(70);
        service.putOff(key, put.id(), 30);
        assertThat(clock(key, "next-update").dueAt()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(100)));

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> service.putOff(key, clock(key, "mitigate").id(), 30));
        assertThatExceptionOfType(RuleViolationException.class).isThrownBy(() -> service.putOff(key, put.id(), 45));
        after(140);
        assertThatExceptionOfType(RuleViolationException.class).isThrownBy(() -> service.putOff(key, put.id(), 30));
    }

    @Test
    void only_those_who_lead_say_that_an_update_was_sent_or_put_it_off() {
        var key = fixtures.declared("One", Severity.SEV1);
        var update = clock(key, "next-update").id();
        Acting.as(TestPerson.RAFAEL, () -> {
            assertThatExceptionOfType(NotInChargeException.class)
                    .isThrownBy(() -> service.recordUpdate(key, new RecordUpdate(true, "Told", null)));
            assertThatExceptionOfType(NotInChargeException.class).isThrownBy(() -> service.putOff(key, update, 30));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.recordMeeting(key, null));
        });
        Acting.as(TestPerson.STAN, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.board(key));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> service.recordUpdate(key, new RecordUpdate(true, "Told", null)));
        });
    }

    @Test
    void clocks_of_private_incidents_do_not_exist_for_strangers() {
        var secret = fixtures.privateOne("Numbers visible");
        var incident = Acting.as(
                TestPerson.TOBIAS,
                () -> queries.board(secret).clocks().getFirst().incident());

        Acting.as(TestPerson.RAFAEL, () -> {
            assertThat(queries.board(secret).clocks()).isEmpty();
            assertThat(queries.running(List.of(incident))).isEmpty();
        });
    }

    private void after(int minutes) {
        clock.set(TestClock.START.plus(Duration.ofMinutes(minutes)));
    }

    private void record(IncidentKey key, IncidentTime time, int minute) {
        incidents.recordTime(key, new RecordTime(time, minute(minute), null));
    }

    private static Instant minute(int minute) {
        return TestClock.START.plus(Duration.ofMinutes(minute));
    }

    private void rate(IncidentKey key, Severity severity) {
        incidents.changeSeverity(key, fixtures.version(key), new ChangeSeverity(severity, "Worse than thought"));
    }

    private List<String> running(IncidentKey key) {
        return queries.board(key).running().stream()
                .map(ResponseClock::clockKey)
                .toList();
    }

    private ResponseClock clock(IncidentKey key, String clockKey) {
        return queries.board(key).clocks().stream()
                .filter(clock -> clock.clockKey().equals(clockKey) && !clock.superseded())
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private ClockState state(IncidentKey key, String clockKey) {
        return clock(key, clockKey).state();
    }

    private List<Activity> breaches(IncidentKey key) {
        return timeline.all(key).stream()
                .filter(entry -> entry instanceof Activity activity && activity.activity() == ActivityKind.BREACH)
                .map(Activity.class::cast)
                .toList();
    }

    private List<String> activities(IncidentKey key) {
        return timeline.all(key).stream().map(entry -> entry.text()).toList();
    }
}
