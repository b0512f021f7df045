package dev.aftercall.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.clock.ClockQueries;
import dev.aftercall.incident.clock.ResponseClock;
import dev.aftercall.playbook.ClockStop;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(TestPerson.TOBIAS)
class LayersMeasuredIntegrationTest {

    private static final int THREADS = 12;

    @Autowired
    IncidentFixtures incidents;

    @Autowired
    MeasurementFixtures fixtures;

    @Autowired
    MeasurementQueries queries;

    @Autowired
    ClockQueries clocks;

    @Autowired
    TestClock clock;

    @Test
    void clock_stops_when_recognition_model_and_speech_are_measured() {
        var key = incidents.declared("Long pauses");
        clock.advance(Duration.ofMinutes(5));
        fixtures.measured(key, "stt-latency", "190");
        fixtures.measured(key, "llm-ttft", "4600");
        assertThat(gathering(key).isRunning()).isTrue();

        fixtures.measured(key, "tts-errors", "0.4");

        assertThat(gathering(key).isRunning()).isFalse();
        assertThat(gathering(key).endedAt()).isEqualTo(clock.instant());
        assertThat(gathering(key).endedBy()).isEqualTo(TestPerson.TOBIAS.id());
    }

    @Test
    void nothing_is_lost_when_many_measure_at_once() throws Exception {
        var key = incidents.declared("Long pauses");
        var people = new TestPerson[] {TestPerson.ADA, TestPerson.NORA, TestPerson.RAFAEL};
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            var done = pool.invokeAll(IntStream.range(0, THREADS)
                    .mapToObj(number -> (Callable<Boolean>) () -> {
                        Acting.as(people[number % people.length], () -> fixtures.eightSeconds(key));
                        return true;
                    })
                    .toList());
            for (var one : done) {
                assertThat(one.get()).isTrue();
            }
        }

        assertThat(queries.history(key, "turn-p90")).hasSize(THREADS);
        assertThat(queries.board(key).readings()).hasSize(7);
        assertThat(gathering(key).isRunning()).isFalse();
    }

    private ResponseClock gathering(IncidentKey key) {
        return clocks.board(key).clocks().stream()
                .filter(running -> running.stop() == ClockStop.COMPONENTS_MEASURED)
                .findFirst()
                .orElseThrow();
    }
}
