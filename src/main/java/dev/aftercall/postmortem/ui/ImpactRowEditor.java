package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.postmortem.FigureState;
import dev.aftercall.postmortem.ImpactDimension;
import dev.aftercall.postmortem.ImpactFigure;
import dev.aftercall.postmortem.ImpactRow;
import dev.aftercall.postmortem.ui.autosave.AutosaveField;
import dev.aftercall.postmortem.ui.autosave.SavedText;
import dev.aftercall.postmortem.ui.autosave.SharedVersion;
import dev.aftercall.postmortem.ui.autosave.SharedVersion.Current;
import dev.aftercall.postmortem.ui.autosave.SharedVersion.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** One figure of the impact: value, usual value where it has one, source, and how well it is known. */
final class ImpactRowEditor extends ListItem {

    private record Part(AutosaveField<TextField> field, Function<ImpactRow, String> read) {}

    private final EditorModel model;
    private final ImpactDimension dimension;
    private final SharedVersion<ImpactRow> row;
    private final List<Part> parts = new ArrayList<>();
    private final Select<FigureState> state = new Select<>();

    ImpactRowEditor(
            EditorModel model, ImpactDimension dimension, Store<ImpactRow> store, Supplier<ImpactFigure> reload) {
        this.model = model;
        this.dimension = dimension;
        this.row = new SharedVersion<>(store, () -> current(reload.get()));
        Anchors.mark(this, dimension);
        state.setItems(FigureState.values());
        state.setItemLabelGenerator(FigureState::label);
        state.setAriaLabel("State of " + dimension.label());
        state.setReadOnly(!model.isWritable());
        state.addValueChangeListener(change -> {
            if (change.getValue() != row.value().state()) {
                row.change(value -> with(value, change.getValue()));
            }
        });
        var hint = new Span(dimension.hint());
        hint.getElement().setAttribute("class", "explained");
        var name = new Div(new Span(dimension.label()), hint);
        name.addClassName("name");
        add(name, figure(), source(), state);
    }

    void show(ImpactFigure figure) {
        row.known(current(figure));
        parts.forEach(part -> part.field().show(new SavedText(part.read().apply(figure.row()), figure.version())));
        state.setValue(figure.row().state());
    }

    private Component figure() {
        var value = part(
                "Figure",
                ImpactRow::value,
                (old, text) -> new ImpactRow(old.dimension(), text, old.baseline(), old.source(), old.state()));
        if (!dimension.hasBaseline()) {
            return value;
        }
        var usual = part(
                "Usual",
                ImpactRow::baseline,
                (old, text) -> new ImpactRow(old.dimension(), old.value(), text, old.source(), old.state()));
        var both = new Div(value, usual);
        both.addClassName("both");
        return both;
    }

    private Component source() {
        return part(
                "Source",
                ImpactRow::source,
                (old, text) -> new ImpactRow(old.dimension(), old.value(), old.baseline(), text, old.state()));
    }

    private Component part(
            String label, Function<ImpactRow, String> reader, BiFunction<ImpactRow, String, ImpactRow> writer) {
        var field = new TextField();
        field.setPlaceholder(label);
        field.setAriaLabel(label + ", " + dimension.label());
        field.setReadOnly(!model.isWritable());
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(TextBlock.SEND_EVERY_MS);
        var saving = new AutosaveField<>(field, model.draftKey(dimension + "." + label), row.part(reader, writer));
        parts.add(new Part(saving, reader));
        return saving;
    }

    private static ImpactRow with(ImpactRow old, FigureState state) {
        return new ImpactRow(old.dimension(), old.value(), old.baseline(), old.source(), state);
    }

    private static Current<ImpactRow> current(ImpactFigure figure) {
        return new Current<>(figure.row(), figure.version(), figure.by(), figure.at());
    }
}
