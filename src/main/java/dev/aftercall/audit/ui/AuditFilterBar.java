package dev.aftercall.audit.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.audit.AuditFilter;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.identity.Person;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields that narrow the log down. */
final class AuditFilterBar extends Div {

    private final TextField subject = new TextField();
    private final ComboBox<Person> who = new ComboBox<>();
    private final ComboBox<String> action = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Button clear;
    private final Consumer<AuditFilter> onChange;

    AuditFilterBar(Consumer<AuditFilter> onChange) {
        this.onChange = onChange;
        this.clear = new Button("Clear", _ -> onChange.accept(AuditFilter.NONE));
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addClassName("audit-filters");
        subject.setPrefixComponent(new Icon("search").size(14));
        subject.setMaxLength(254);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        who.setItemLabelGenerator(Person::name);
        describe(subject, "Subject begins with", "Subject, such as INC-2026-0042");
        describe(who, "Who", "Anyone");
        describe(action, "Action", "Any action");
        describe(from, "From day, UTC", "From");
        describe(to, "To day, UTC", "To");
        for (var picker : List.of(from, to)) {
            picker.setLocale(Locale.UK);
            picker.setClearButtonVisible(true);
        }
        for (var box : List.of(who, action)) {
            box.setClearButtonVisible(true);
        }
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(subject, who, action, from, to)) {
            field.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    changed();
                }
            });
        }
        add(subject, who, action, from, to, clear);
    }

    void show(AuditFilter filter, List<Person> people, List<String> actions) {
        who.setItems(people);
        action.setItems(actions);
        subject.setValue(filter.subject() == null ? "" : filter.subject());
        who.setValue(people.stream()
                .filter(person -> person.id().equals(filter.actor()))
                .findFirst()
                .orElse(null));
        action.setValue(actions.contains(filter.action()) ? filter.action() : null);
        from.setValue(filter.from());
        to.setValue(filter.to());
        clear.setVisible(!filter.equals(AuditFilter.NONE));
    }

    private void changed() {
        var person = who.getValue();
        onChange.accept(new AuditFilter(
                person == null ? null : person.id(),
                action.getValue(),
                blankToNull(subject.getValue()),
                from.getValue(),
                to.getValue()));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static void describe(TextField field, String label, String placeholder) {
        field.setAriaLabel(label);
        field.setPlaceholder(placeholder);
    }

    private static void describe(ComboBox<?> field, String label, String placeholder) {
        field.setAriaLabel(label);
        field.setPlaceholder(placeholder);
    }

    private static void describe(DatePicker field, String label, String placeholder) {
        field.setAriaLabel(label);
        field.setPlaceholder(placeholder);
    }
}
