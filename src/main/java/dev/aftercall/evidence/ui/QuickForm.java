package dev.aftercall.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import dev.aftercall.base.DomainException;
import dev.aftercall.base.ui.Icon;

/** Takes down one measurement in seconds, or opens the way to a whole table. */
final class QuickForm extends Section {

    private final MeasuringRoom room;
    private final MeasurementFields fields;
    private final Div problem = new Div();

    QuickForm(MeasuringRoom room) {
        this.room = room;
        fields = new MeasurementFields(room);
        fields.onEnter(this::send);
        addClassNames("card", "quick-measurement");
        getElement().setAttribute("aria-label", "Record a measurement");
        problem.addClassName("problem");
        problem.setVisible(false);
        problem.getElement().setAttribute("role", "alert");
        var record = new Button("Record", _ -> send());
        var paste = new Button("Paste a table", new Icon("clipboard-list"), _ -> new PasteDialog(room).open());
        paste.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(record, paste);
        row.addClassNames("row", "wrap");
        add(fields, problem, row);
    }

    private void send() {
        problem.setVisible(false);
        try {
            fields.read().ifPresent(measurement -> {
                room.desk().measurements().record(room.key(), measurement);
                fields.next();
            });
        } catch (DomainException refusal) {
            problem.setText(refusal.getMessage());
            problem.setVisible(true);
        }
    }
}
