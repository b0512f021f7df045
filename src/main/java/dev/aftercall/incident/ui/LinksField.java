package dev.aftercall.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.incident.Link;
import java.util.ArrayList;
import java.util.List;

/** Web addresses with their labels, one row each. */
final class LinksField extends Div {

    private final Div rows = new Div();
    private final List<Row> fields = new ArrayList<>();

    LinksField() {
        var label = new Span("Links");
        label.addClassName("field-label");
        var add = new Button("Add a link", new Icon("plus"), _ -> addRow("", ""));
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add.addClassName("link");
        rows.addClassName("col");
        addClassName("links-field");
        add(label, rows, add);
    }

    void setValue(List<Link> links) {
        fields.clear();
        rows.removeAll();
        links.forEach(link -> addRow(link.label(), link.url()));
    }

    /** The rows that have an address. */
    List<Link> links() {
        return fields.stream()
                .filter(row -> !row.url().getValue().isBlank())
                .map(row -> new Link(row.label().getValue(), row.url().getValue()))
                .toList();
    }

    private void addRow(String label, String url) {
        var row = new Row(field("Link label", label, "What it shows"), field("Link address", url, "https://…"));
        var remove = new Button(new Icon("trash-2").size(14));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClassName("icon");
        remove.setAriaLabel("Remove this link");
        row.url().addClassName("grow");
        var line = new Div(row.label(), row.url(), remove);
        line.addClassName("row");
        remove.addClickListener(_ -> {
            fields.remove(row);
            rows.remove(line);
        });
        fields.add(row);
        rows.add(line);
    }

    private static TextField field(String name, String value, String placeholder) {
        var field = new TextField();
        field.setAriaLabel(name);
        field.setPlaceholder(placeholder);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValue(value);
        return field;
    }

    private record Row(TextField label, TextField url) {}
}
