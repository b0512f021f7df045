package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** People named on a postmortem, added and removed one by one. */
final class PeopleField extends Div {

    private final Div names = new Div();
    private final ComboBox<Person> more = new ComboBox<>();
    private final Consumer<UserId> removed;
    private List<Person> shown = List.of();

    PeopleField(String label, boolean writable, Consumer<UserId> added, Consumer<UserId> removed) {
        this.removed = removed;
        names.addClassName("people");
        more.setPlaceholder("Add a person");
        more.setAriaLabel("Add to " + label.toLowerCase(Locale.ROOT));
        more.setItemLabelGenerator(Person::name);
        more.setVisible(writable);
        more.addClassName("add-person");
        more.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                added.accept(chosen.getValue().id());
                more.clear();
            }
        });
        add(new H3(label), names);
    }

    void show(Set<UserId> users, EditorModel model) {
        var people = users.stream()
                .flatMap(user -> model.person(user).stream())
                .sorted(Comparator.comparing(Person::name))
                .toList();
        if (people.equals(shown) && names.getComponentCount() > 0) {
            return;
        }
        shown = people;
        names.removeAll();
        people.forEach(person -> names.add(chip(person)));
        names.add(more);
        more.setItems(model.people().values().stream()
                .filter(person -> person.active() && !users.contains(person.id()))
                .sorted(Comparator.comparing(Person::name))
                .toList());
    }

    private Span chip(Person person) {
        var chip = Faces.named(person);
        if (more.isVisible()) {
            var remove = new Button(new Icon("x").size(12), _ -> removed.accept(person.id()));
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            remove.addClassName("remove");
            remove.setAriaLabel("Remove " + person.name());
            chip.add(remove);
        }
        return chip;
    }
}
