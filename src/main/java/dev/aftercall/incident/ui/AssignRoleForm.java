package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.identity.Person;
import dev.aftercall.incident.AssignRole;
import dev.aftercall.incident.IncidentRole;
import org.jspecify.annotations.Nullable;

/** Which role goes to whom, with a word for the one who takes over. */
final class AssignRoleForm extends Composite<Div> {

    private final Desk desk;
    private final Room room;
    private final Select<IncidentRole> role = new Select<>();
    private final ComboBox<Person> person;
    private final TextArea note = new TextArea("Hand-over note");

    AssignRoleForm(Desk desk, Room room, @Nullable IncidentRole preset) {
        this.desk = desk;
        this.room = room;
        role.setLabel("Role");
        role.setItems(IncidentRole.values());
        role.setItemLabelGenerator(choice -> choice == null ? "" : choice.label());
        role.addValueChangeListener(_ -> saySuccession());
        person = PersonField.choosing("To", desk);
        note.setHelperText("What the next one must know; stands in the timeline");
        note.setMinRows(2);
        note.setMaxRows(8);
        note.setValueChangeMode(ValueChangeMode.EAGER);
        role.setValue(preset == null ? firstFree(room) : preset);
        getContent().addClassName("form");
        getContent().add(role, person, note);
    }

    boolean isDirty() {
        return !note.getValue().isBlank();
    }

    boolean send() {
        var chosen = person.getValue();
        person.setInvalid(chosen == null);
        person.setErrorMessage("Choose who takes the role");
        if (chosen == null) {
            return false;
        }
        desk.incidents()
                .assignRole(
                        room.key(),
                        new AssignRole(
                                role.getValue(), chosen.id(), note.getValue().isBlank() ? null : note.getValue()));
        return true;
    }

    private void saySuccession() {
        var holder = room.incident().holder(role.getValue());
        role.setHelperText(
                holder.map(held -> "Now " + room.crowd().name(held.user())).orElse("Now nobody"));
        note.setVisible(holder.isPresent());
    }

    private static IncidentRole firstFree(Room room) {
        for (var role : IncidentRole.values()) {
            if (room.incident().holder(role).isEmpty()) {
                return role;
            }
        }
        return IncidentRole.COMMANDER;
    }
}
