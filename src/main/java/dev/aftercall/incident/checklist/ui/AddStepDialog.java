package dev.aftercall.incident.checklist.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.checklist.PhaseId;

/** Adds a step of one's own to a phase. */
final class AddStepDialog {

    private final TextField text = new TextField("What is to be done?");
    private final FormDialog dialog;

    AddStepDialog(ChecklistPanel panel, ChecklistDesk desk, IncidentKey key, PhaseId phase) {
        text.setRequiredIndicatorVisible(true);
        dialog = new FormDialog("Add a step", "Add step", new FormLayout(text), () -> {
                    desk.service().add(key, phase, text.getValue());
                    panel.run(() -> {});
                    return true;
                })
                .dirtyWhen(() -> !text.getValue().isBlank());
    }

    void open() {
        dialog.open();
    }
}
