package dev.aftercall.postmortem;

import dev.aftercall.base.ui.Times;
import dev.aftercall.evidence.Measurement;
import dev.aftercall.evidence.MeasurementQueries;
import dev.aftercall.evidence.MetricReading;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.playbook.Metric;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads figures of the impact off what was measured: of each metric the worst value, which is the one "during". */
@Component
class MeasuredImpact {

    private static final String P90 = "turn-p90";
    private static final String TASKS = "task-completion";
    private static final String CALLS = "call-success";
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int SOURCE = 300;

    private final MeasurementQueries measurements;

    MeasuredImpact(MeasurementQueries measurements) {
        this.measurements = measurements;
    }

    List<ImpactRow> of(IncidentKey key) {
        var board = measurements.board(key);
        return Stream.of(
                        board.reading(CALLS)
                                .flatMap(reading -> worst(key, reading))
                                .map(MeasuredImpact::failed),
                        board.reading(P90)
                                .flatMap(reading -> worst(key, reading))
                                .map(worst -> during(ImpactDimension.P90_LATENCY, worst)),
                        board.reading(TASKS)
                                .flatMap(reading -> worst(key, reading))
                                .map(worst -> during(ImpactDimension.TASK_COMPLETION, worst)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<MetricReading> worst(IncidentKey key, MetricReading latest) {
        var metric = latest.metric();
        return measurements.history(key, metric.key()).stream()
                .filter(measurement -> !measurement.isStruck())
                .reduce((a, b) -> isWorse(metric, b, a) ? b : a)
                .map(measurement -> new MetricReading(metric, measurement));
    }

    private static boolean isWorse(Metric metric, Measurement one, Measurement other) {
        return metric.worse().isWorse(one.value(), other.value());
    }

    private static ImpactRow during(ImpactDimension dimension, MetricReading worst) {
        var usual = worst.measurement().usual();
        return new ImpactRow(
                dimension,
                worst.text(),
                usual == null
                        ? dimension.usualBaseline()
                        : worst.metric().unit().text(usual),
                source(worst),
                FigureState.RECORDED);
    }

    private static ImpactRow failed(MetricReading worst) {
        var share = ALL.subtract(worst.measurement().value());
        return new ImpactRow(
                ImpactDimension.FAILED_CALLS,
                worst.metric().unit().text(share) + " of calls",
                "All that did not succeed: " + source(worst),
                FigureState.ESTIMATED);
    }

    /** Such as {@code Turn P90, 14:05–14:20 UTC, 1200 measured: dashboard}. */
    private static String source(MetricReading reading) {
        var measurement = reading.measurement();
        var from = measurement.from() == null ? "" : Times.minute(measurement.from()) + "–";
        var sample = measurement.sampleSize() == null ? "" : ", %d measured".formatted(measurement.sampleSize());
        var told = measurement.source().isBlank() ? "" : ": " + measurement.source();
        var source = "%s, %s%s UTC%s%s"
                .formatted(reading.metric().name(), from, Times.minute(measurement.measuredAt()), sample, told);
        return source.length() <= SOURCE
                ? source
                : source.substring(0, source.offsetByCodePoints(0, SOURCE - 50)) + "…";
    }
}
