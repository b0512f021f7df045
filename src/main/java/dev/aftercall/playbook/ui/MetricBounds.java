package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Div;
import dev.aftercall.playbook.Direction;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.MetricUnit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The range of a metric and the bounds in it at which a value becomes a worry. */
final class MetricBounds extends Div {

    /** What was typed, in the metric's unit. */
    record Read(
            BigDecimal lowest,
            BigDecimal highest,
            @Nullable BigDecimal target,
            @Nullable BigDecimal warning,
            @Nullable BigDecimal critical) {}

    private final FigureField target;
    private final FigureField warning;
    private final FigureField critical;
    private final FigureField lowest;
    private final FigureField highest;

    MetricBounds(Metric metric) {
        target = new FigureField("Target, kept strictly", metric, metric.target());
        warning = new FigureField("Warning beyond", metric, metric.warning());
        critical = new FigureField("Critical beyond", metric, metric.critical());
        lowest = new FigureField("Smallest possible value", metric, metric.lowest());
        highest = new FigureField("Largest possible value", metric, metric.highest());
        Stream.of(lowest, highest).forEach(field -> field.measures(MetricDraft.of(metric.unit())));
        Stream.of(target, warning, critical).forEach(field -> field.setPlaceholder("none"));
        addClassName("form");
        add(target, pair(warning, critical), pair(lowest, highest));
    }

    private static Div pair(FigureField first, FigureField second) {
        var pair = new Div(first, second);
        pair.addClassName("pair");
        return pair;
    }

    /** From now on values are typed in this unit, in the range it usually has. */
    void measuresIn(MetricUnit unit) {
        Stream.of(lowest, highest).forEach(field -> field.measures(MetricDraft.of(unit)));
        lowest.setValue(unit.text(BigDecimal.ZERO));
        highest.setValue(unit.text(MetricDraft.most(unit)));
    }

    /** What was typed; empty if a field is wrong, which then says so. */
    Optional<Read> read(MetricUnit unit, Direction worse) {
        var begins = lowest.isGiven();
        if (!highest.isGiven() || !begins) {
            return Optional.empty();
        }
        var from = lowest.figure();
        var to = highest.figure();
        if (from == null || to == null) {
            return Optional.empty();
        }
        if (from.compareTo(to) >= 0) {
            highest.refuse("It must be higher than the smallest possible value");
            return Optional.empty();
        }
        var bounds = Stream.of(target, warning, critical).toList();
        bounds.forEach(field -> field.measures(MetricDraft.within(unit, from, to)));
        if (bounds.stream().filter(FigureField::isReadable).count() < bounds.size() || !areOrdered(worse)) {
            return Optional.empty();
        }
        return Optional.of(new Read(from, to, target.figure(), warning.figure(), critical.figure()));
    }

    private boolean areOrdered(Direction worse) {
        var warns = follows(warning, target, "target", worse, true);
        return follows(critical, warning, "warning", worse, false)
                && follows(critical, target, "target", worse, false)
                && warns;
    }

    private static boolean follows(
            FigureField field, FigureField other, String name, Direction worse, boolean mayEqual) {
        var bad = field.figure();
        var better = other.figure();
        if (bad == null || better == null || worse.isWorse(bad, better)) {
            return true;
        }
        if (mayEqual && bad.compareTo(better) == 0) {
            return true;
        }
        field.refuse("It must be %s than the %s".formatted(PlaybookWords.comparative(worse), name));
        return false;
    }
}
