package dev.aftercall.playbook;

import dev.aftercall.base.Layer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is measured on calls, with the bounds at which it becomes a worry.
 *
 * @param key stable name, such as {@code turn-p90}
 * @param worse in which direction it gets worse
 * @param layer the layer it speaks about; null where it speaks about the whole call
 * @param target what a good value stays strictly better than; a value that misses it is at least a warning
 * @param warning beyond it a value is a warning
 * @param critical beyond it a value is critical
 * @param lowest the smallest value that can be true
 * @param highest the largest value that can be true
 * @param component whether it is a part of the latency budget of one turn
 * @param aliases other names it goes by in pasted tables and alerts, in small letters
 */
public record Metric(
        String key,
        String name,
        MetricUnit unit,
        Direction worse,
        @Nullable Layer layer,
        @Nullable BigDecimal target,
        @Nullable BigDecimal warning,
        @Nullable BigDecimal critical,
        BigDecimal lowest,
        BigDecimal highest,
        boolean component,
        List<String> aliases,
        String description) {

    public Metric {
        Wording.key(key);
        name = Wording.text("The name", name, Wording.NAME);
        description = Wording.text("The description", description, Wording.TEXT);
        aliases = List.copyOf(aliases);
        Wording.atMost("aliases of a metric", aliases, 30);
        if (lowest.compareTo(highest) >= 0) {
            throw new IllegalArgumentException("The range must begin below its end");
        }
        for (var bound : new @Nullable BigDecimal[] {target, warning, critical}) {
            if (bound != null && (bound.compareTo(lowest) < 0 || bound.compareTo(highest) > 0)) {
                throw new IllegalArgumentException("%s lies outside the range from %s to %s"
                        .formatted(unit.text(bound), unit.text(lowest), unit.text(highest)));
            }
        }
        ordered(worse, "target", target, "warning", warning, true);
        ordered(worse, "warning", warning, "critical", critical, false);
        ordered(worse, "target", target, "critical", critical, false);
    }

    private static void ordered(
            Direction worse,
            String first,
            @Nullable BigDecimal better,
            String second,
            @Nullable BigDecimal bad,
            boolean mayEqual) {
        if (better != null && bad != null) {
            var fine = worse.isWorse(bad, better) || (mayEqual && better.compareTo(bad) == 0);
            if (!fine) {
                throw new IllegalArgumentException("The %s bound must be %s than the %s"
                        .formatted(second, worse == Direction.HIGHER ? "higher" : "lower", first));
            }
        }
    }

    /** How the value stands against the bounds; no value is {@link MetricState#UNKNOWN}. */
    public MetricState stateOf(@Nullable BigDecimal value) {
        if (value == null || (target == null && warning == null && critical == null)) {
            return MetricState.UNKNOWN;
        }
        if (critical != null && worse.isWorse(value, critical)) {
            return MetricState.CRITICAL;
        }
        var missesTarget = target != null && !worse.isWorse(target, value);
        var warns = warning != null && worse.isWorse(value, warning);
        return missesTarget || warns ? MetricState.WARNING : MetricState.GOOD;
    }

    /** Whether the value can be true at all; 140 % of tasks cannot be completed. */
    public boolean accepts(BigDecimal value) {
        return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
    }

    /** The bound a good value keeps, as people read it, such as {@code under 200 ms}; empty without bounds. */
    public String goal() {
        if (target != null) {
            return (worse == Direction.HIGHER ? "under " : "over ") + unit.text(target);
        }
        if (warning != null) {
            return (worse == Direction.HIGHER ? "at most " : "at least ") + unit.text(warning);
        }
        return "";
    }
}
