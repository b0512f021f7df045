package dev.aftercall.incident.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.identity.Person;

/** Lets someone into a private incident. */
final class InviteDialog extends FormDialog {

    InviteDialog(Desk desk, Room room) {
        this(desk, room, PersonField.choosing("Who", desk));
    }

    private InviteDialog(Desk desk, Room room, ComboBox<Person> who) {
        super("Invite to " + room.key(), "Invite", who, () -> {
            var person = who.getValue();
            if (person == null) {
                who.setInvalid(true);
                who.setErrorMessage("Choose someone");
                return false;
            }
            desk.incidents().invite(room.key(), person.id());
            return true;
        });
        who.setWidthFull();
    }
}
