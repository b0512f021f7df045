package dev.aftercall.incident.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.EditFacts;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a minor incident needs before it counts as documented. */
@IntegrationTest
@As(TestPerson.TOBIAS)
class DocumentedClockIntegrationTest {

    @Autowired
    private IncidentFixtures fixtures;

    @Autowired
    private IncidentService incidents;

    @Autowired
    private ClockQueries queries;

    private IncidentKey key;

    @BeforeEach
    void declare() {
        key = fixtures.declared("Umlauts skipped", Severity.SEV3);
    }

    @ParameterizedTest
    @CsvSource({
        "'',Say Größenweg,TTS",
        "Letters are lost,'',TTS",
        "Letters are lost,' ',TTS",
        "Letters are lost,Say Größenweg,"
    })
    void clock_runs_on_while_anything_is_missing(String summary, String reproduction, Layer layer) {
        write(summary, reproduction, layer);

        assertThat(clock().state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void clock_is_met_by_summary_layer_and_reproduction() {
        write("Letters are lost", "", Layer.TTS);
        write("Letters are lost", "Let it read “Größenweg 12”", Layer.TTS);

        assertThat(clock().state()).isEqualTo(ClockState.MET);
    }

    private void write(String summary, String reproduction, Layer layer) {
        var none = List.<String>of();
        incidents.editFacts(
                key,
                fixtures.version(key),
                new EditFacts("Umlauts skipped", summary, "", reproduction, none, none, none, List.of(), layer, ""));
    }

    private ResponseClock clock() {
        return queries.board(key).clocks().stream()
                .filter(clock -> clock.clockKey().equals("documented"))
                .findFirst()
                .orElseThrow();
    }
}
