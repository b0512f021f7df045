package dev.aftercall.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.base.AuditedEvent;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentNotFoundException;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@As(TestPerson.TOBIAS)
class MeasurementAccessIntegrationTest {

    private static final RecordMeasurement WER = RecordMeasurement.of("wer", BigDecimal.TEN);

    @Autowired
    MeasurementService service;

    @Autowired
    MeasurementQueries queries;

    @Autowired
    IncidentFixtures incidents;

    @Autowired
    ApplicationEvents events;

    private IncidentKey open = IncidentKey.of(2026, 1);
    private IncidentKey secret = open;
    private MeasurementId measured = MeasurementId.next();

    @BeforeEach
    void declare() {
        open = incidents.declared("Silence");
        secret = incidents.privateOne("Insurance numbers visible");
        measured = service.record(secret, WER);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADA", "NORA", "SOFIA", "TOBIAS", "RAFAEL"})
    void everyone_in_the_team_records(TestPerson person) {
        Acting.as(person, () -> service.record(open, WER));

        assertThat(queries.history(open, "wer"))
                .extracting(Measurement::recordedBy)
                .containsExactly(person.id());
    }

    @Test
    void stakeholders_are_refused_everything() {
        Acting.as(
                TestPerson.STAN,
                () -> all(open)
                        .forEach(call -> assertThatExceptionOfType(AccessDeniedException.class)
                                .isThrownBy(call)));
    }

    @Test
    void those_who_are_not_signed_in_are_refused_everything() {
        SecurityContextHolder.clearContext();

        all(open)
                .forEach(call -> assertThatExceptionOfType(RuntimeException.class)
                        .isThrownBy(call)
                        .matches(refusal ->
                                refusal.getClass().getPackageName().startsWith("org.springframework.security")));
    }

    @ParameterizedTest
    @EnumSource(names = {"NORA", "SOFIA", "RAFAEL"})
    void private_incident_is_as_good_as_missing(TestPerson stranger) {
        var missing = IncidentKey.of(2026, 999);
        Acting.as(stranger, () -> {
            for (var key : List.of(secret, missing)) {
                all(key).forEach(call -> assertThatExceptionOfType(IncidentNotFoundException.class)
                        .isThrownBy(call)
                        .withMessage(IncidentNotFoundException.forKey(key).getMessage()));
            }
        });
        assertThat(queries.history(secret, "wer")).noneMatch(Measurement::isStruck);
    }

    @Test
    void measurement_of_another_incident_cannot_be_reached_through_one_that_is_seen() {
        Acting.as(
                TestPerson.RAFAEL,
                () -> assertThatExceptionOfType(MeasurementNotFoundException.class)
                        .isThrownBy(() -> service.strike(open, new StrikeMeasurement(measured, 0, "Mine"))));
    }

    @Test
    void audit_of_a_private_incident_is_confidential() {
        assertThat(events.stream(AuditedEvent.class)
                        .filter(event -> event.action().equals("measurement.record")))
                .isNotEmpty()
                .allMatch(AuditedEvent::confidential);
    }

    private Stream<ThrowingCallable> all(IncidentKey key) {
        return Stream.of(
                () -> service.record(key, WER),
                () -> service.recordAll(key, List.of(WER, WER)),
                () -> service.correct(key, new CorrectMeasurement(measured, 0, WER, "Reason")),
                () -> service.strike(key, new StrikeMeasurement(measured, 0, "Reason")),
                () -> queries.board(key),
                () -> queries.reading(key, "wer"),
                () -> queries.history(key, "wer"));
    }
}
