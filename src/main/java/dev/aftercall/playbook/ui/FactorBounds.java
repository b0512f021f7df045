package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import dev.aftercall.playbook.FactorRule;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.Playbook;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The metric of a factor and the values from which it speaks for SEV-2 and SEV-1. */
final class FactorBounds extends Div {

    private final ComboBox<Metric> metric = new ComboBox<>("Metric");
    private final FigureField sev2;
    private final FigureField sev1;

    FactorBounds(Playbook playbook, FactorRule.@Nullable Measured rule) {
        var first = rule == null ? null : playbook.metric(rule.metric()).orElse(null);
        var read = first == null ? MetricDraft.blank() : first;
        sev2 = new FigureField("SEV-2 from", read, rule == null ? null : rule.sev2());
        sev1 = new FigureField("SEV-1 beyond", read, rule == null ? null : rule.sev1());
        metric.setItems(playbook.metrics());
        metric.setItemLabelGenerator(Metric::name);
        metric.setRequiredIndicatorVisible(true);
        metric.setValue(first);
        metric.addValueChangeListener(
                event -> Optional.ofNullable(event.getValue()).ifPresent(chosen -> {
                    sev2.measures(chosen);
                    sev1.measures(chosen);
                }));
        var pair = new Div(sev2, sev1);
        pair.addClassName("pair");
        addClassName("form");
        add(metric, pair);
    }

    /** The rule; empty if a field is wrong, which then says so. */
    Optional<FactorRule.Measured> read() {
        var chosen = Required.isGiven(metric, "Choose what is measured");
        var lower = sev2.isGiven();
        if (!sev1.isGiven() || !lower || !chosen) {
            return Optional.empty();
        }
        var from = sev2.figure();
        var beyond = sev1.figure();
        if (from == null || beyond == null) {
            return Optional.empty();
        }
        var worse = metric.getValue().worse();
        if (!worse.isWorse(beyond, from)) {
            sev1.refuse("It must be %s than the bound of SEV-2".formatted(PlaybookWords.comparative(worse)));
            return Optional.empty();
        }
        return Optional.of(new FactorRule.Measured(metric.getValue().key(), from, beyond));
    }
}
