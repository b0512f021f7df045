package dev.aftercall.postmortem.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.ui.autosave.KeptField;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a comment is written: an at sign offers people to choose by keys. The browser keeps what is typed until it is sent. */
@Tag("mention-field")
@JsModule("context://components/mentions.js")
final class MentionField extends Component implements HasComponents {

    /** What the picker shows of a person, and what it writes. */
    record Choice(String name, String login, String text) {}

    private static final int LONGEST = 5_000;

    private final TextArea text = new TextArea();
    private final KeptField kept;

    MentionField(String label, String placeholder, String draftKey, Runnable send) {
        text.setAriaLabel(label);
        text.setPlaceholder(placeholder);
        text.setMinRows(2);
        text.setMaxLength(LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addKeyDownListener(Key.ENTER, _ -> send.run(), KeyModifier.CONTROL);
        text.addKeyDownListener(Key.ENTER, _ -> send.run(), KeyModifier.META);
        kept = new KeptField(text, draftKey);
        add(kept);
    }

    /** Whom the picker offers. A name that two people share stands for neither, so that they are named by login. */
    void offer(List<Person> people) {
        Map<String, Long> names = people.stream()
                .map(Person::name)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        getElement()
                .setPropertyList(
                        "people",
                        people.stream()
                                .map(person -> new Choice(
                                        person.name(),
                                        person.login(),
                                        names.getOrDefault(person.name(), 0L) > 1 ? person.login() : person.name()))
                                .toList());
    }

    String text() {
        return text.getValue();
    }

    void show(String value) {
        text.setValue(value);
    }

    boolean isBlank() {
        return text.getValue().isBlank();
    }

    void focus() {
        text.focus();
    }

    /** The text was sent. */
    void clear() {
        text.clear();
        kept.forget();
    }
}
