package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before written text is left behind. */
final class LeaveDialog extends ConfirmDialog {

    LeaveDialog(Runnable leave, Runnable stay) {
        setHeader("Leave without sending?");
        setText("What you wrote will be lost.");
        setConfirmButton("Leave", _ -> leave.run());
        setConfirmButtonTheme("error primary");
        setCancelable(true);
        setCancelButton("Keep writing", _ -> stay.run());
        setWidth("400px");
    }
}
