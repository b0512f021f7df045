package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.meeting.FacilitationService;

/** Chooses who facilitates from now on. */
final class HandOverDialog extends FormDialog {

    HandOverDialog(MeetingPage page, MeetingKit kit) {
        this(successor(page, kit), page, kit);
    }

    private HandOverDialog(ComboBox<Person> successor, MeetingPage page, MeetingKit kit) {
        super("Hand over the meeting", "Hand over", successor, () -> {
            var person = successor.getValue();
            successor.setErrorMessage("Choose who facilitates");
            successor.setInvalid(person == null);
            if (person != null) {
                kit.facilitation().handOver(page.required().id(), person.id());
            }
            return person != null;
        });
    }

    private static ComboBox<Person> successor(MeetingPage page, MeetingKit kit) {
        var field = new ComboBox<Person>("Who facilitates from now on");
        field.setHelperText("Managers and facilitators can run a meeting.");
        field.setItemLabelGenerator(Person::name);
        field.setItems(kit.people().withAnyOf(FacilitationService.FACILITATORS).stream()
                .filter(person -> !person.id().equals(page.model().viewer()))
                .toList());
        field.setWidthFull();
        return field;
    }
}
