package dev.aftercall.evidence;

import dev.aftercall.incident.IncidentKey;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Measurements for tests, taken down the way people do. */
@Component
public class MeasurementFixtures {

    private final MeasurementService service;

    MeasurementFixtures(MeasurementService service) {
        this.service = service;
    }

    public MeasurementId measured(IncidentKey key, String metric, String value) {
        return service.record(key, RecordMeasurement.of(metric, new BigDecimal(value)));
    }

    public MeasurementId measured(IncidentKey key, String metric, String value, String usual) {
        return service.record(
                key, RecordMeasurement.of(metric, new BigDecimal(value)).withUsual(new BigDecimal(usual)));
    }

    /** The turn of the runbook's example: eight seconds, half of them until the first token. */
    public void eightSeconds(IncidentKey key) {
        service.recordAll(
                key,
                List.of(
                        RecordMeasurement.of("turn-p90", new BigDecimal("8100")).withUsual(new BigDecimal("2900")),
                        RecordMeasurement.of("turn-detection", new BigDecimal("440")),
                        RecordMeasurement.of("stt-latency", new BigDecimal("210")),
                        RecordMeasurement.of("llm-ttft", new BigDecimal("4020")),
                        RecordMeasurement.of("llm-response", new BigDecimal("1050")),
                        RecordMeasurement.of("tts-ttfb", new BigDecimal("310")),
                        RecordMeasurement.of("network", new BigDecimal("120"))));
    }
}
