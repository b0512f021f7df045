package dev.aftercall.incident.diagnosis;

import dev.aftercall.base.Layer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the layers.
 *
 * @param verdicts all that was said, latest first
 * @param confirmed the layer that people agreed on as the origin; null before that
 */
public record Diagnosis(
        List<LayerVerdict> verdicts, @Nullable Layer confirmed) {

    public Diagnosis {
        verdicts = List.copyOf(verdicts);
    }

    /** What holds now. */
    public Optional<LayerVerdict> of(Layer layer) {
        return verdicts.stream().filter(verdict -> verdict.layer() == layer).findFirst();
    }

    /** What was said before, latest first. */
    public List<LayerVerdict> historyOf(Layer layer) {
        return verdicts.stream()
                .filter(verdict -> verdict.layer() == layer)
                .skip(1)
                .toList();
    }

    /** The first faulty layer in call order: what comes after it may only suffer from it. */
    public Optional<Layer> proposedOrigin() {
        return faulty().stream().findFirst();
    }

    /** The confirmed origin, else the proposed one. */
    public Optional<Layer> origin() {
        return confirmed == null ? proposedOrigin() : Optional.of(confirmed);
    }

    /** Faulty layers that come after the origin in call order. */
    public List<Layer> cascade() {
        return origin().map(origin -> faulty().stream()
                        .filter(layer -> layer.compareTo(origin) > 0)
                        .toList())
                .orElse(List.of());
    }

    private List<Layer> faulty() {
        return Arrays.stream(Layer.values())
                .filter(layer -> of(layer)
                        .filter(verdict -> verdict.verdict() == Verdict.FAULTY)
                        .isPresent())
                .toList();
    }
}
