package dev.aftercall.incident.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.aftercall.identity.Person;

/** Makes fields that choose a person. */
final class PersonField {

    private PersonField() {}

    static ComboBox<Person> choosing(String label, Desk desk) {
        var field = new ComboBox<Person>(label);
        field.setItems(desk.people().active());
        field.setItemLabelGenerator(Person::name);
        field.setRenderer(new ComponentRenderer<>(person -> new PersonLabel(person)));
        return field;
    }
}
