package dev.aftercall.evidence;

import dev.aftercall.base.Layer;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.MetricState;
import dev.aftercall.playbook.MetricUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the time of one turn goes: its components one after another, beside the measured whole.
 *
 * @param parts in call order, at least one
 * @param total the measured whole in milliseconds; null if nobody measured it
 * @param totalName name of the metric of the whole, such as {@code Turn P90}
 * @param missing names of the components that nobody measured
 * @see "Decision 0019"
 */
public record LatencyBudget(List<Part> parts, @Nullable BigDecimal total, String totalName, List<String> missing) {

    /** Parts and whole may differ by 10 % of the whole before that is pointed out: percentiles do not add up exactly. */
    public static final BigDecimal TOLERANCE = new BigDecimal("0.10");

    /** The whole in the order of preference. */
    private static final List<String> TOTALS = List.of("turn-p90", "turn-p95", "turn-p50", "turn-p99");

    private static final String FIRST_TOKEN = "llm-ttft";
    private static final String FULL_RESPONSE = "llm-response";

    /** From this share on, one component is the bottleneck; usually one carries 60 to 70 % (runbook). */
    private static final BigDecimal DOMINANT = BigDecimal.valueOf(40);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One component.
     *
     * @param time its own time in milliseconds, without what another part already shows
     * @param target what its own time should stay under, in milliseconds; null if the playbook sets none
     * @param state of its own time against the thresholds
     */
    public record Part(
            String key,
            String name,
            @Nullable Layer layer,
            BigDecimal time,
            @Nullable BigDecimal target,
            MetricState state) {}

    public LatencyBudget {
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A latency budget has at least one part");
        }
    }

    /**
     * The budget of the measured values.
     *
     * @param metrics the playbook's, in its order
     * @param values by metric, in milliseconds
     * @return empty if no component is among the values
     */
    public static Optional<LatencyBudget> of(List<Metric> metrics, Map<String, BigDecimal> values) {
        var components = metrics.stream()
                .filter(metric -> metric.component() && metric.unit() == MetricUnit.MILLISECONDS)
                .toList();
        var parts = components.stream()
                .flatMap(metric ->
                        Stream.ofNullable(values.get(metric.key())).map(value -> part(metric, value, metrics, values)))
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var whole = TOTALS.stream()
                .flatMap(key -> metrics.stream().filter(metric -> metric.key().equals(key)))
                .filter(metric -> values.containsKey(metric.key()))
                .findFirst();
        var missing = components.stream()
                .filter(metric -> !values.containsKey(metric.key()))
                .map(Metric::name)
                .toList();
        return Optional.of(new LatencyBudget(
                parts,
                whole.map(metric -> values.get(metric.key())).orElse(null),
                whole.map(Metric::name).orElse(""),
                missing));
    }

    /**
     * The full response is measured from the request on, so that its first token is shown already; only where it is
     * shorter than that it must have been measured from the first token on.
     */
    private static Part part(Metric metric, BigDecimal value, List<Metric> metrics, Map<String, BigDecimal> values) {
        var first = metric.key().equals(FULL_RESPONSE) ? values.get(FIRST_TOKEN) : null;
        return first == null || value.compareTo(first) < 0
                ? new Part(metric.key(), metric.name(), metric.layer(), value, metric.target(), metric.stateOf(value))
                : metrics.stream()
                        .filter(other -> other.key().equals(FIRST_TOKEN))
                        .findFirst()
                        .map(token -> rest(metric, value.subtract(first), token))
                        .orElseThrow();
    }

    /** What the answer takes after its first token, judged by what the bounds of the whole leave for it. */
    private static Part rest(Metric whole, BigDecimal time, Metric token) {
        var target = left(whole.target(), token.target());
        var warning = left(whole.warning(), token.warning());
        var critical = left(whole.critical(), token.critical());
        var state = MetricState.GOOD;
        if (target == null && warning == null && critical == null) {
            state = MetricState.UNKNOWN;
        } else if (critical != null && time.compareTo(critical) > 0) {
            state = MetricState.CRITICAL;
        } else if ((target != null && time.compareTo(target) >= 0)
                || (warning != null && time.compareTo(warning) > 0)) {
            state = MetricState.WARNING;
        }
        return new Part(whole.key(), "LLM rest of answer", whole.layer(), time, target, state);
    }

    private static @Nullable BigDecimal left(@Nullable BigDecimal whole, @Nullable BigDecimal token) {
        return whole == null || token == null ? whole : whole.subtract(token).max(BigDecimal.ZERO);
    }

    /** The sum of the parts in milliseconds. */
    public BigDecimal traced() {
        return parts.stream().map(Part::time).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What no part explains, in milliseconds; zero if the parts reach the whole or it is not known. */
    public BigDecimal untraced() {
        return total == null ? BigDecimal.ZERO : total.subtract(traced()).max(BigDecimal.ZERO);
    }

    /** A part's share of all parts in percent, 0 to 100, in tenths. */
    public BigDecimal share(Part part) {
        var sum = traced();
        return sum.signum() == 0
                ? BigDecimal.ZERO
                : part.time().multiply(HUNDRED).divide(sum, 1, RoundingMode.HALF_UP);
    }

    /** Whether the parts explain the measured whole within {@link #TOLERANCE}; true if nobody measured it. */
    public boolean addsUp() {
        return total == null || total.subtract(traced()).abs().compareTo(total.multiply(TOLERANCE)) <= 0;
    }

    /** The part that carries most of the time; empty if there is only one, or none that stands out with 40 %. */
    public Optional<Part> bottleneck() {
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(largest()).filter(part -> share(part).compareTo(DOMINANT) >= 0);
    }

    /** The longest part, the first of several. */
    public Part largest() {
        return parts.stream().max(Comparator.comparing(Part::time)).orElseThrow();
    }

    /** When each part begins, in milliseconds after the first, in the order of the parts. */
    public List<BigDecimal> starts() {
        var starts = new ArrayList<BigDecimal>();
        var at = BigDecimal.ZERO;
        for (var part : parts) {
            starts.add(at);
            at = at.add(part.time());
        }
        return starts;
    }
}
