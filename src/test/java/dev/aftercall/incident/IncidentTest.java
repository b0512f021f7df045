package dev.aftercall.incident;

import static dev.aftercall.incident.IncidentStatus.CANCELLED;
import static dev.aftercall.incident.IncidentStatus.DUPLICATE;
import static dev.aftercall.incident.IncidentStatus.IDENTIFIED;
import static dev.aftercall.incident.IncidentStatus.INVESTIGATING;
import static dev.aftercall.incident.IncidentStatus.MITIGATING;
import static dev.aftercall.incident.IncidentStatus.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncidentTest {

    private static final Instant DECLARED_AT = Instant.parse("2026-09-17T02:51:00Z");
    private static final UserId NORA = UserId.next();

    private final Incident incident =
            new Incident(IncidentKey.of(2026, 42), DeclareIncident.titled("Agent silent", Severity.SEV1), 1, after(0));

    @Test
    void starts_investigating_without_a_time_of_impact() {
        assertThat(incident.status()).isEqualTo(INVESTIGATING);
        assertThat(incident.times().recorded())
                .containsExactly(java.util.Map.entry(IncidentTime.DECLARED, DECLARED_AT));
        assertThat(incident.endedAt()).isEmpty();
    }

    @Test
    void resolving_sets_mitigated_and_resolved() {
        var moves = move(RESOLVED, "", 30);

        assertThat(moves).extracting(TimeMove::time).containsExactly(IncidentTime.MITIGATED, IncidentTime.RESOLVED);
        assertThat(time(IncidentTime.RESOLVED)).isEqualTo(after(30).at());
        assertThat(incident.endedAt()).contains(after(30).at());
    }

    @Test
    void resolving_keeps_a_mitigated_time_that_was_given() {
        incident.record(IncidentTime.MITIGATED, after(10).at(), after(12));

        move(RESOLVED, "", 30);

        assertThat(time(IncidentTime.MITIGATED)).isEqualTo(after(10).at());
    }

    @Test
    void resolving_before_another_time_is_refused_naming_both() {
        incident.record(IncidentTime.ACKNOWLEDGED, after(10).at(), after(12));

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> incident.moveTo(RESOLVED, "", null, after(5).at(), after(20)))
                .withMessage("Mitigated (2026-09-17 02:56:00 UTC) cannot lie before Acknowledged"
                        + " (2026-09-17 03:01:00 UTC)");
    }

    @Test
    void reopening_clears_what_the_resolution_had_set() {
        move(RESOLVED, "", 30);

        var moves = move(INVESTIGATING, "It is back", 40);

        assertThat(moves)
                .containsExactly(
                        new TimeMove(IncidentTime.MITIGATED, after(30).at(), null),
                        new TimeMove(IncidentTime.RESOLVED, after(30).at(), null));
        assertThat(incident.endedAt()).isEmpty();
    }

    @Test
    void reopening_keeps_a_mitigated_time_of_its_own() {
        incident.record(IncidentTime.MITIGATED, after(10).at(), after(12));
        move(RESOLVED, "", 30);

        move(MITIGATING, "Backlog not drained", 40);

        assertThat(time(IncidentTime.MITIGATED)).isEqualTo(after(10).at());
        assertThat(time(IncidentTime.RESOLVED)).isNull();
    }

    @Test
    void cancelling_reopening_and_moving_back_need_a_reason() {
        refused(CANCELLED, null, "Moving from investigating to cancelled needs a reason");
        move(MITIGATING, "", 5);
        refused(IDENTIFIED, null, "Moving from mitigating to identified needs a reason");
        move(RESOLVED, "", 6);
        refused(INVESTIGATING, null, "Moving from resolved to investigating needs a reason");
    }

    @Test
    void ended_incident_must_be_reopened_first() {
        move(CANCELLED, "False alarm", 5);

        refused(RESOLVED, null, "A cancelled incident must be reopened before it can be resolved");
        refused(CANCELLED, null, "The incident is already cancelled");
        assertThat(incident.endedAt()).contains(after(5).at());
        assertThat(time(IncidentTime.RESOLVED)).isNull();
    }

    @Test
    void duplicate_needs_another_incident() {
        refused(DUPLICATE, null, "Name the incident that this one duplicates");
        refused(DUPLICATE, incident.id(), "An incident cannot duplicate itself");

        incident.moveTo(DUPLICATE, "", IncidentId.next(), after(3).at(), after(3));

        assertThat(incident.status()).isEqualTo(DUPLICATE);
    }

    @Test
    void times_in_the_wrong_order_are_refused_naming_both() {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> incident.record(IncidentTime.DETECTED, after(1).at(), after(9)))
                .withMessage("Detected (2026-09-17 02:52:00 UTC) cannot lie after Declared (2026-09-17 02:51:00 UTC)");
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() ->
                        incident.record(IncidentTime.ACKNOWLEDGED, after(-1).at(), after(9)))
                .withMessageContaining("cannot lie before Declared");
        assertThat(incident.times().recorded()).hasSize(1);
    }

    @Test
    void equal_times_are_in_order() {
        for (var time : List.of(IncidentTime.IMPACT_STARTED, IncidentTime.DETECTED, IncidentTime.ACKNOWLEDGED)) {
            incident.record(time, DECLARED_AT, after(1));
        }

        assertThat(incident.times().recorded()).hasSize(4);
    }

    @Test
    void declared_time_of_an_imported_incident_can_be_moved_into_the_past() {
        incident.record(IncidentTime.DECLARED, DECLARED_AT.minus(Duration.ofDays(900)), after(1));
        incident.moveTo(RESOLVED, "", null, DECLARED_AT.minus(Duration.ofDays(899)), after(2));

        assertThat(incident.endedAt()).contains(DECLARED_AT.minus(Duration.ofDays(899)));
    }

    @Test
    void declared_and_resolved_times_cannot_be_cleared() {
        refusedTime(IncidentTime.DECLARED, null);
        move(RESOLVED, "", 30);
        refusedTime(IncidentTime.RESOLVED, null);
    }

    @Test
    void open_incident_has_no_resolved_time() {
        refusedTime(IncidentTime.RESOLVED, after(5).at());
    }

    @Test
    void correcting_the_resolved_time_corrects_the_end() {
        move(RESOLVED, "", 30);
        incident.record(IncidentTime.RESOLVED, after(40).at(), after(50));

        assertThat(incident.endedAt()).contains(after(40).at());
    }

    @Test
    void recording_what_is_recorded_changes_nothing() {
        assertThat(incident.record(IncidentTime.DECLARED, DECLARED_AT, after(1)))
                .isEmpty();
        assertThat(incident.changedAt()).isEqualTo(DECLARED_AT);
    }

    @Test
    void editing_names_the_facts_that_changed() {
        var links = List.of(new Link("Dashboard", "https://grafana.example/d/1"));
        var command = new EditFacts(
                "Agent silent", "", "Silence", "Call", List.of("Booking"), List.of(), List.of(), links, null, "");

        assertThat(incident.edit(command, after(2)))
                .containsExactly("customer impact", "how to reproduce", "workflows", "links");
        assertThat(incident.edit(command, after(3))).isEmpty();
    }

    @Test
    void same_severity_is_no_change() {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> incident.changeSeverity(Severity.SEV1, after(1)));
    }

    private List<TimeMove> move(IncidentStatus to, String reason, int minutes) {
        return incident.moveTo(to, reason, null, after(minutes).at(), after(minutes));
    }

    private void refused(IncidentStatus to, @Nullable IncidentId original, String message) {
        assertThatExceptionOfType(IllegalStatusMoveException.class)
                .isThrownBy(() -> incident.moveTo(to, "", original, after(9).at(), after(9)))
                .withMessage(message);
    }

    private void refusedTime(IncidentTime time, @Nullable Instant at) {
        assertThatExceptionOfType(RuleViolationException.class).isThrownBy(() -> incident.record(time, at, after(50)));
    }

    private @Nullable Instant time(IncidentTime time) {
        return incident.times().get(time);
    }

    private static Stamp after(int minutes) {
        return new Stamp(NORA, DECLARED_AT.plus(Duration.ofMinutes(minutes)));
    }
}
