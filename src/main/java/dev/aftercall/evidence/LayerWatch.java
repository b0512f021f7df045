package dev.aftercall.evidence;

import dev.aftercall.base.Layer;
import dev.aftercall.incident.VisibleIncident;
import dev.aftercall.incident.clock.ClockSignals;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.PlaybookQueries;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the response clocks once the layers that answer callers are measured: recognition, model and speech. */
@Component
class LayerWatch {

    private static final Set<Layer> GATHERED = EnumSet.of(Layer.ASR, Layer.LLM, Layer.TTS);

    private final MeasurementRepository measurements;
    private final PlaybookQueries playbook;
    private final ClockSignals clocks;

    LayerWatch(MeasurementRepository measurements, PlaybookQueries playbook, ClockSignals clocks) {
        this.measurements = measurements;
        this.playbook = playbook;
        this.clocks = clocks;
    }

    void recorded(VisibleIncident incident, Stamp stamp) {
        var metrics = playbook.version(incident.playbookVersion());
        var measured = measurements.findMetrics(incident.id().value()).stream()
                .flatMap(key -> metrics.metric(key).stream())
                .map(Metric::layer)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (measured.containsAll(GATHERED)) {
            clocks.componentsMeasured(incident.id(), stamp.by(), stamp.at());
        }
    }
}
