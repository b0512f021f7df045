package dev.aftercall.incident.clock.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.base.ui.InstantField;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.clock.RecordUpdate;
import java.util.Map;

/** Takes down who was told what, and when. */
final class RecordUpdateDialog {

    private static final Map<Boolean, String> AUDIENCES =
            Map.of(true, "Stakeholders outside the team", false, "The team only");

    private final RadioButtonGroup<Boolean> audience = new RadioButtonGroup<>("Who was told?");
    private final TextArea told = new TextArea("What were they told?");
    private final InstantField sentAt = new InstantField("When?").emptyMeans("Empty means now");
    private final FormDialog dialog;

    RecordUpdateDialog(ClockDesk desk, IncidentKey key) {
        audience.setItems(true, false);
        audience.setItemLabelGenerator(AUDIENCES::get);
        audience.setValue(true);
        told.setMinRows(3);
        told.setHelperText("It becomes a note in the timeline. Say when the next update comes.");
        var form = new FormLayout(told, audience, sentAt);
        dialog = new FormDialog("Record an update that was sent", "Record update", form, () -> send(desk, key))
                .dirtyWhen(() -> !told.getValue().isBlank());
    }

    void open() {
        dialog.open();
    }

    private boolean send(ClockDesk desk, IncidentKey key) {
        told.setInvalid(told.getValue().isBlank());
        told.setErrorMessage("Write what was told");
        if (told.isInvalid() || sentAt.complaint().isPresent()) {
            return false;
        }
        desk.service().recordUpdate(key, new RecordUpdate(audience.getValue(), told.getValue(), sentAt.getValue()));
        Notifications.done("Update recorded");
        return true;
    }
}
