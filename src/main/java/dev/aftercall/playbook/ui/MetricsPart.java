package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LayerLabel;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.MetricUnit;
import dev.aftercall.playbook.Playbook;
import java.util.List;
import java.util.function.Predicate;

/** The metrics with the bounds at which they become a worry. */
final class MetricsPart extends Div {

    private final PlaybookEditor editor;

    MetricsPart(Playbook playbook, PlaybookEditor editor) {
        this.editor = editor;
        add(new Paragraph("A value that misses its target is a warning; one beyond the critical bound is critical."
                + " What is not measured is unknown, never good."));
        Predicate<Metric> turn = metric -> metric.unit() == MetricUnit.MILLISECONDS && !metric.component();
        add(adding());
        table("Latency of a turn", select(playbook, turn));
        table("Latency budget", playbook.latencyBudget());
        table("Quality", select(playbook, metric -> !metric.component() && !turn.test(metric)));
    }

    private Button adding() {
        var add = new Button(
                editor.publishes() ? "Add a metric" : "Propose a metric",
                new Icon("plus").size(14),
                _ -> editor.addMetric());
        add.addThemeVariants(ButtonVariant.SMALL);
        return add;
    }

    private static List<Metric> select(Playbook playbook, Predicate<Metric> which) {
        return playbook.metrics().stream().filter(which).toList();
    }

    private void table(String title, List<Metric> metrics) {
        var rows = new Rows(title, "Metric", "Layer", "Good", "Warning beyond", "Critical beyond", "");
        for (var metric : metrics) {
            rows.row(
                    Rows.named(metric.name(), metric.description()),
                    metric.layer() == null ? Rows.text("–", "muted") : new LayerLabel(metric.layer()),
                    Rows.text(metric.goal().isEmpty() ? "–" : metric.goal(), "nowrap"),
                    Rows.text(PlaybookWords.value(metric, metric.warning()), "nowrap"),
                    Rows.text(PlaybookWords.value(metric, metric.critical()), "nowrap"),
                    new EditButton("the bounds of “" + metric.name() + "”", () -> editor.edit(metric)));
        }
        add(new H2(title), rows);
    }
}
