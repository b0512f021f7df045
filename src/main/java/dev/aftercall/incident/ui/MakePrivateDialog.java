package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.base.ui.FormDialog;

/** Asks before an incident disappears for everyone else. */
final class MakePrivateDialog extends FormDialog {

    MakePrivateDialog(Desk desk, Room room) {
        super(
                "Make " + room.key() + " private?",
                "Make private",
                new Paragraph("Only its reporter, those assigned or invited, and administrators will still see it."
                        + " For everyone else it is gone at their next click."),
                () -> {
                    desk.incidents().makePrivate(room.key());
                    return true;
                });
    }
}
