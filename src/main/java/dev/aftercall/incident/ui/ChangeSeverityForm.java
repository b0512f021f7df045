package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.incident.ChangeSeverity;
import dev.aftercall.incident.IncidentKey;

/** The new severity and why. */
final class ChangeSeverityForm extends Composite<Div> {

    private final Desk desk;
    private final IncidentKey key;
    private final SeverityChoice severity;
    private final TextArea reason = new TextArea("Reason");
    private long version;

    ChangeSeverityForm(Desk desk, Room room) {
        this.desk = desk;
        this.key = room.key();
        this.version = room.incident().version();
        severity = new SeverityChoice(room.incident().severity());
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        getContent().addClassName("form");
        getContent().add(severity, reason);
    }

    boolean isDirty() {
        return !reason.getValue().isBlank();
    }

    void takeNewVersion() {
        version = desk.queries().details(key).version();
    }

    boolean send() {
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage("Say why; it stays in the history");
        if (reason.isInvalid()) {
            return false;
        }
        desk.incidents().changeSeverity(key, version, new ChangeSeverity(severity.getValue(), reason.getValue()));
        return true;
    }
}
