package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the one person who sees to an action item. */
final class OwnerField extends ComboBox<Person> {

    private final List<Person> people;

    OwnerField(List<Person> people) {
        super("Owner");
        this.people = List.copyOf(people);
        setItemLabelGenerator(Person::name);
        setItems(this.people);
        setClearButtonVisible(true);
    }

    void choose(@Nullable UserId user) {
        setValue(people.stream()
                .filter(person -> person.id().equals(user))
                .findFirst()
                .orElse(null));
    }

    @Nullable UserId user() {
        return getValue() == null ? null : getValue().id();
    }

    /** Whether somebody is chosen; says so beside the field if not. */
    boolean isChosen() {
        setErrorMessage("Choose an owner");
        setInvalid(getValue() == null);
        return getValue() != null;
    }
}
