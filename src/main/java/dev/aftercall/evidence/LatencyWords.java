package dev.aftercall.evidence;

import dev.aftercall.evidence.LatencyBudget.Part;
import dev.aftercall.playbook.MetricState;
import dev.aftercall.playbook.MetricUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a latency budget says in sentences, the same on every screen and in print. */
public final class LatencyWords {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private LatencyWords() {}

    /** Such as {@code Bottleneck: LLM first token, 65 % of the traced time and 10 times its target.} */
    public static String bottleneck(LatencyBudget budget) {
        if (budget.parts().size() < 2) {
            return "Only one component is measured; a bottleneck shows once there are more.";
        }
        return budget.bottleneck()
                .map(part -> "Bottleneck: %s, %s of the traced time%s."
                        .formatted(part.name(), share(budget, part), against(part)))
                .orElseGet(() -> {
                    var largest = budget.largest();
                    return "No single bottleneck: %s is the largest part, with %s of the traced time%s."
                            .formatted(largest.name(), share(budget, largest), against(largest));
                });
    }

    /** What does not fit together, such as {@code The parts explain 6.15 s of 8.1 s}; empty if all fits. */
    public static Optional<String> mismatch(LatencyBudget budget) {
        var total = budget.total();
        if (total == null) {
            return Optional.of("The whole turn is not measured, so nobody can say whether the parts add up.");
        }
        if (budget.addsUp()) {
            return Optional.empty();
        }
        var traced = seconds(budget.traced());
        return Optional.of(
                budget.untraced().signum() > 0
                        ? "The parts explain %s of %s (%s), more than 10 %% apart."
                                .formatted(traced, seconds(total), budget.totalName())
                        : "The parts add up to %s, but %s is %s: more than 10 %% apart."
                                .formatted(traced, budget.totalName(), seconds(total)));
    }

    /** The components that nobody measured, such as {@code Not measured: Network overhead.}; empty if all are. */
    public static Optional<String> missing(LatencyBudget budget) {
        return budget.missing().isEmpty()
                ? Optional.empty()
                : Optional.of("Not measured: " + String.join(", ", budget.missing()) + ".");
    }

    /** All of it, for those who do not see the picture. */
    public static String alternative(LatencyBudget budget) {
        var parts = budget.parts().stream()
                .map(part -> part.name() + " " + seconds(part.time()))
                .collect(Collectors.joining(", "));
        var rest = budget.untraced().signum() > 0 ? ", not traced " + seconds(budget.untraced()) : "";
        return "Latency waterfall. " + parts + rest + ". " + bottleneck(budget)
                + mismatch(budget).map(text -> " " + text).orElse("")
                + missing(budget).map(text -> " " + text).orElse("");
    }

    /** A line of the table beside the picture; the target is empty if the playbook sets none. */
    public record Row(String name, String time, String target, String share, MetricState state) {}

    /** The table beside the picture, in the order of the bars. */
    public static List<Row> rows(LatencyBudget budget) {
        return budget.parts().stream()
                .map(part -> new Row(
                        part.name(),
                        seconds(part.time()),
                        part.target() == null ? "" : seconds(part.target()),
                        share(budget, part),
                        part.state()))
                .toList();
    }

    /** Such as {@code 65 %}. */
    public static String share(LatencyBudget budget, Part part) {
        return MetricUnit.PERCENT.text(budget.share(part).setScale(0, RoundingMode.HALF_UP));
    }

    /** Always in seconds with two decimals, so that the figures of a waterfall stand under each other. */
    public static String seconds(BigDecimal milliseconds) {
        return milliseconds.divide(THOUSAND, 2, RoundingMode.HALF_UP).toPlainString() + " s";
    }

    private static String against(Part part) {
        var target = part.target();
        if (target == null || target.signum() == 0) {
            return "";
        }
        var ratio = part.time().divide(target, 1, RoundingMode.HALF_UP);
        if (ratio.compareTo(new BigDecimal("1.5")) >= 0) {
            return " and %s times its target"
                    .formatted(ratio.setScale(ratio.compareTo(BigDecimal.TEN) >= 0 ? 0 : 1, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString());
        }
        return part.time().compareTo(target) < 0 ? ", within its target" : " and over its target";
    }
}
