package dev.aftercall.playbook.ui;

import dev.aftercall.playbook.Direction;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.MetricUnit;
import java.math.BigDecimal;
import java.util.List;

/** Metrics that stand in for one that is still being written. */
final class MetricDraft {

    private static final BigDecimal FAR = BigDecimal.valueOf(1_000_000_000L);

    private MetricDraft() {}

    /** A latency of up to ten minutes. */
    static Metric blank() {
        return within(MetricUnit.MILLISECONDS, BigDecimal.ZERO, most(MetricUnit.MILLISECONDS));
    }

    /** The largest value of a new metric, until someone says otherwise. */
    static BigDecimal most(MetricUnit unit) {
        return switch (unit) {
            case MILLISECONDS -> BigDecimal.valueOf(600_000);
            case PERCENT -> BigDecimal.valueOf(100);
            case COUNT -> BigDecimal.valueOf(1_000_000);
        };
    }

    /** What any value of the unit is read by. */
    static Metric of(MetricUnit unit) {
        return within(unit, FAR.negate(), FAR);
    }

    /** What the bounds of a metric with this range are read by. */
    static Metric within(MetricUnit unit, BigDecimal lowest, BigDecimal highest) {
        return new Metric(
                "draft",
                "The value",
                unit,
                Direction.HIGHER,
                null,
                null,
                null,
                null,
                lowest,
                highest,
                false,
                List.of(),
                "Not yet written");
    }
}
