package dev.aftercall.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.base.AuditedEvent;
import dev.aftercall.base.ConflictException;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.TopicTouched;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.playbook.MetricState;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@As(TestPerson.TOBIAS)
class MeasurementServiceIntegrationTest {

    @Autowired
    MeasurementService service;

    @Autowired
    MeasurementQueries queries;

    @Autowired
    MeasuredFacts facts;

    @Autowired
    IncidentFixtures incidents;

    @Autowired
    MeasurementFixtures fixtures;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    private IncidentKey key = IncidentKey.of(2026, 1);

    @BeforeEach
    void declare() {
        key = incidents.declared("Eight-second answers");
    }

    @Test
    void everything_about_a_measurement_is_kept() {
        var from = TestClock.START.minusSeconds(600);
        var id = service.record(
                key,
                new RecordMeasurement(
                        "turn-p90",
                        new BigDecimal("8100.12345"),
                        new BigDecimal("2900"),
                        from,
                        TestClock.START.minusSeconds(60),
                        3_412L,
                        " Grafana,\nbooking "));

        assertThat(queries.history(key, "turn-p90"))
                .containsExactly(new Measurement(
                        id,
                        0,
                        "turn-p90",
                        new BigDecimal("8100.1235"),
                        new BigDecimal("2900"),
                        false,
                        from,
                        TestClock.START.minusSeconds(60),
                        3_412L,
                        "Grafana, booking",
                        TestPerson.TOBIAS.id(),
                        TestClock.START,
                        null,
                        null));
    }

    @Test
    void board_shows_what_was_measured_last_with_state_and_deviation_in_the_playbooks_order() {
        fixtures.measured(key, "task-completion", "58", "88");
        clock.advance(Duration.ofMinutes(1));
        fixtures.measured(key, "turn-p90", "8100", "2900");
        service.record(key, at("turn-p90", "3000", TestClock.START));

        var board = queries.board(key);

        assertThat(board.readings())
                .extracting(reading -> reading.metric().key())
                .containsExactly("turn-p90", "task-completion");
        var p90 = board.reading("turn-p90").orElseThrow();
        assertThat(p90.text()).isEqualTo("8.1 s");
        assertThat(p90.state()).isEqualTo(MetricState.CRITICAL);
        assertThat(p90.deviation().orElseThrow().text()).isEqualTo("179 % above usual");
        assertThat(p90.deviation().orElseThrow().isFlagged()).isTrue();
        assertThat(board.reading("task-completion")
                        .orElseThrow()
                        .deviation()
                        .orElseThrow()
                        .isFlagged())
                .isFalse();
        assertThat(facts.latest(board.incident()))
                .isEqualTo(Map.of("turn-p90", new BigDecimal("8100"), "task-completion", new BigDecimal("58")));
    }

    @Test
    void of_two_measured_at_the_same_time_the_later_recorded_counts() {
        fixtures.measured(key, "wer", "12");
        fixtures.measured(key, "wer", "31");

        assertThat(queries.board(key).reading("wer").orElseThrow().text()).isEqualTo("31 %");
    }

    @Test
    void baseline_is_taken_from_the_last_one_given() {
        fixtures.measured(key, "turn-p90", "8100", "2900");
        clock.advance(Duration.ofMinutes(5));
        fixtures.measured(key, "turn-p90", "4000");

        var latest = queries.board(key).reading("turn-p90").orElseThrow().measurement();
        assertThat(latest.usual()).isEqualByComparingTo("2900");
        assertThat(latest.usualCarried()).isTrue();
    }

    @Test
    void struck_measurement_counts_no_longer_and_stays_readable() {
        fixtures.measured(key, "wer", "12");
        clock.advance(Duration.ofMinutes(5));
        var wrong = fixtures.measured(key, "wer", "92");

        service.strike(key, new StrikeMeasurement(wrong, 0, "Typed 92 for 9.2"));

        assertThat(queries.board(key).reading("wer").orElseThrow().text()).isEqualTo("12 %");
        assertThat(queries.history(key, "wer").getFirst().struck())
                .isEqualTo(new Measurement.Struck(TestPerson.TOBIAS.id(), clock.instant(), "Typed 92 for 9.2"));
        assertThat(events.stream(MeasurementStruck.class))
                .extracting(MeasurementStruck::metric)
                .containsExactly("wer");
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> service.strike(key, new StrikeMeasurement(wrong, 1, "Again")));
    }

    @Test
    void correction_stands_in_for_the_wrong_one_at_its_time() {
        var wrong = fixtures.measured(key, "wer", "92");
        clock.advance(Duration.ofMinutes(5));

        var right = service.correct(
                key,
                new CorrectMeasurement(wrong, 0, RecordMeasurement.of("wer", new BigDecimal("9.2")), "Decimal point"));

        var history = queries.history(key, "wer");
        assertThat(history).extracting(Measurement::id).containsExactly(right, wrong);
        assertThat(history.getFirst().measuredAt()).isEqualTo(TestClock.START);
        assertThat(history.getFirst().corrects()).isEqualTo(wrong);
        assertThat(history.getLast().isStruck()).isTrue();
        assertThat(queries.board(key).reading("wer").orElseThrow().text()).isEqualTo("9.2 %");
    }

    @Test
    void stale_correction_overwrites_nothing() {
        var id = fixtures.measured(key, "wer", "92");

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> service.correct(
                        key,
                        new CorrectMeasurement(id, 7, RecordMeasurement.of("wer", new BigDecimal("9.2")), "Point")));

        assertThat(queries.history(key, "wer")).hasSize(1).noneMatch(Measurement::isStruck);
    }

    @Test
    void table_is_recorded_as_a_whole_or_not_at_all() {
        var fine = RecordMeasurement.of("wer", new BigDecimal("12"));
        for (var bad : List.of(
                RecordMeasurement.of("wer", new BigDecimal("140")),
                RecordMeasurement.of("turn-p90", new BigDecimal("-1")),
                RecordMeasurement.of("turn-p90", BigDecimal.ONE).withUsual(new BigDecimal("-1")),
                RecordMeasurement.of("jitter", BigDecimal.ONE),
                at("wer", "1", TestClock.START.plusSeconds(1)),
                at("wer", "1", Instant.parse("1999-12-31T23:59:59Z")))) {
            assertThatExceptionOfType(RuleViolationException.class)
                    .isThrownBy(() -> service.recordAll(key, List.of(fine, bad)));
        }
        assertThat(queries.board(key).readings()).isEmpty();

        service.recordAll(key, List.of(fine, RecordMeasurement.of("stt-latency", new BigDecimal("9200"))));

        assertThat(queries.board(key).readings()).hasSize(2);
        assertThat(events.stream(MeasurementsRecorded.class))
                .extracting(MeasurementsRecorded::metrics)
                .containsExactly(Set.of("wer", "stt-latency"));
    }

    @Test
    void limits_are_kept() {
        var many = List.of(RecordMeasurement.of("wer", BigDecimal.TEN));
        assertThatExceptionOfType(RuleViolationException.class).isThrownBy(() -> service.recordAll(key, List.of()));
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> service.recordAll(key, java.util.Collections.nCopies(501, many.getFirst())));
        for (var i = 0; i < MeasurementService.MAX_PER_INCIDENT / 500; i++) {
            service.recordAll(key, java.util.Collections.nCopies(500, many.getFirst()));
        }
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> service.record(key, many.getFirst()))
                .withMessage("An incident holds at most 5,000 measurements");
        assertThat(queries.history(key, "wer")).hasSize(200);
    }

    @Test
    void recording_is_audited_and_open_views_are_told() {
        fixtures.measured(key, "turn-p90", "8100");

        assertThat(events.stream(AuditedEvent.class)
                        .filter(event -> event.action().equals("measurement.record")))
                .containsExactly(AuditedEvent.of("measurement.record", key.value(), null, "Turn P90 8.1 s"));
        assertThat(events.stream(TopicTouched.class).map(TopicTouched::topic))
                .contains(EvidenceTopics.of(queries.board(key).incident()));
    }

    @Test
    void board_takes_two_statements_however_much_there_is() {
        fixtures.eightSeconds(key);
        for (var i = 0; i < 50; i++) {
            clock.advance(Duration.ofSeconds(30));
            fixtures.measured(key, "turn-p90", String.valueOf(8_000 - 10 * i), "2900");
        }

        assertThat(SqlCount.statements(() -> queries.board(key))).hasSizeLessThanOrEqualTo(2);
    }

    private static RecordMeasurement at(String metric, String value, Instant at) {
        return new RecordMeasurement(metric, new BigDecimal(value), null, null, at, null, "");
    }
}
