package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.Layer;
import dev.aftercall.playbook.Direction;
import dev.aftercall.playbook.Keys;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.MetricUnit;
import dev.aftercall.playbook.Playbook;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A metric: what it counts, in which direction it gets worse, and its bounds. */
final class MetricForm extends Div {

    private final Playbook playbook;
    private final @Nullable Metric before;
    private final TextField name = new TextField("Name");
    private final TextArea description = new TextArea("What it measures");
    private final Select<MetricUnit> unit = new Select<>();
    private final Select<Direction> worse = new Select<>();
    private final ComboBox<Layer> layer = new ComboBox<>("Layer, if it is one");
    private final MetricBounds bounds;
    private final Checkbox component = new Checkbox("Part of the latency budget of a turn");
    private final TextArea aliases = new TextArea("Other names in pasted tables, one per line");

    private MetricForm(Playbook playbook, @Nullable Metric before) {
        this.playbook = playbook;
        this.before = before;
        var shown = before == null ? MetricDraft.blank() : before;
        bounds = new MetricBounds(shown);
        name.setValue(before == null ? "" : before.name());
        name.setMaxLength(120);
        name.setRequiredIndicatorVisible(true);
        description.setValue(before == null ? "" : before.description());
        description.setMaxLength(500);
        description.setRequiredIndicatorVisible(true);
        unit.setLabel("Unit");
        unit.setItems(MetricUnit.values());
        unit.setItemLabelGenerator(MetricUnit::words);
        unit.setValue(shown.unit());
        unit.setReadOnly(before != null);
        if (before != null) {
            unit.setHelperText("Stays, because values were recorded in it");
        }
        worse.setLabel("It gets worse when it is");
        worse.setItems(Direction.values());
        worse.setItemLabelGenerator(PlaybookWords::comparative);
        worse.setValue(shown.worse());
        layer.setItems(Layer.values());
        layer.setItemLabelGenerator(Layer::label);
        layer.setClearButtonVisible(true);
        layer.setValue(shown.layer());
        component.setValue(shown.component());
        aliases.setValue(String.join("\n", shown.aliases()));
        unit.addValueChangeListener(event -> bounds.measuresIn(event.getValue()));
        addClassName("form");
        add(name, pair(unit, worse), bounds, description, layer, component, aliases);
    }

    static MetricForm of(Playbook playbook, Metric metric) {
        return new MetricForm(playbook, metric);
    }

    static MetricForm empty(Playbook playbook) {
        return new MetricForm(playbook, null);
    }

    private static Div pair(Component... fields) {
        var pair = new Div(fields);
        pair.addClassName("pair");
        return pair;
    }

    Optional<UnaryOperator<Playbook>> read() {
        var named = Required.isGiven(name, "Give it a name");
        var described = Required.isGiven(description, "Say what it measures, so that all measure the same");
        var fits = !component.getValue() || unit.getValue() == MetricUnit.MILLISECONDS;
        component.setInvalid(!fits);
        component.setErrorMessage(fits ? "" : "Only a latency can be a part of the latency budget");
        return bounds.read(unit.getValue(), worse.getValue())
                .filter(_ -> named && described && fits)
                .map(read -> PlaybookEdits.metric(metric(read)));
    }

    private Metric metric(MetricBounds.Read read) {
        return new Metric(
                before == null ? key() : before.key(),
                name.getValue(),
                unit.getValue(),
                worse.getValue(),
                layer.getValue(),
                read.target(),
                read.warning(),
                read.critical(),
                read.lowest(),
                read.highest(),
                component.getValue(),
                names(),
                description.getValue());
    }

    private String key() {
        return Keys.of(
                name.getValue(), playbook.metrics().stream().map(Metric::key).toList());
    }

    private List<String> names() {
        return aliases.getValue()
                .lines()
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
