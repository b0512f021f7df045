package dev.aftercall.report;

import dev.aftercall.evidence.LatencyBudget;
import dev.aftercall.evidence.LatencyWords;
import dev.aftercall.playbook.MetricState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what was measured of a turn in the terms of the document. */
final class LatencyTerms {

    private static final int LEAST_PARTS = 2;

    private LatencyTerms() {}

    /** The waterfall; null where fewer than two components were measured, which says nothing about where time went. */
    static @Nullable Latency latency(Optional<LatencyBudget> measured) {
        return measured.filter(budget -> budget.parts().size() >= LEAST_PARTS)
                .map(LatencyTerms::latency)
                .orElse(null);
    }

    private static Latency latency(LatencyBudget budget) {
        return new Latency(
                budget.parts().stream().map(part -> part(budget, part)).toList(),
                whole(budget.untraced()),
                Stream.of(
                                Stream.of(LatencyWords.bottleneck(budget)),
                                LatencyWords.mismatch(budget).stream(),
                                LatencyWords.missing(budget).stream())
                        .flatMap(sentences -> sentences)
                        .toList());
    }

    private static Latency.Part part(LatencyBudget budget, LatencyBudget.Part part) {
        var layer = part.layer();
        var target = part.target();
        return new Latency.Part(
                part.name(),
                layer == null ? null : TimelineRow.Layer.valueOf(layer.name()),
                whole(part.time()),
                target == null ? null : whole(target),
                (int) whole(budget.share(part)),
                state(part.state()));
    }

    private static Latency.State state(MetricState state) {
        return switch (state) {
            case GOOD -> Latency.State.GOOD;
            case WARNING -> Latency.State.WARNING;
            case CRITICAL -> Latency.State.CRITICAL;
            case UNKNOWN -> Latency.State.UNKNOWN;
        };
    }

    private static long whole(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP).longValue();
    }
}
