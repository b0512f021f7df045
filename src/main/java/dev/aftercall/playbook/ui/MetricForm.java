package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.Playbook;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The name and the bounds of a metric. */
final class MetricForm extends Div {

    private final Metric metric;
    private final TextField name = new TextField("Name");
    private final TextArea description = new TextArea("What it measures");
    private final FigureField target;
    private final FigureField warning;
    private final FigureField critical;

    MetricForm(Metric metric) {
        this.metric = metric;
        target = new FigureField("Target, kept strictly", metric, metric.target());
        warning = new FigureField("Warning beyond", metric, metric.warning());
        critical = new FigureField("Critical beyond", metric, metric.critical());
        name.setValue(metric.name());
        name.setMaxLength(120);
        description.setValue(metric.description());
        description.setMaxLength(500);
        var bounds = new Div(warning, critical);
        bounds.addClassName("pair");
        addClassName("form");
        add(name, target, bounds, description);
    }

    Optional<UnaryOperator<Playbook>> read() {
        var fields = Stream.of(target, warning, critical);
        if (fields.filter(FigureField::isReadable).count() < 3) {
            return Optional.empty();
        }
        return Optional.of(PlaybookEdits.metric(new Metric(
                metric.key(),
                name.getValue(),
                metric.unit(),
                metric.worse(),
                metric.layer(),
                target.figure(),
                warning.figure(),
                critical.figure(),
                metric.lowest(),
                metric.highest(),
                metric.component(),
                metric.aliases(),
                description.getValue())));
    }
}
