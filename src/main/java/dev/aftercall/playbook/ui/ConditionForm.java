package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.playbook.Choice;
import dev.aftercall.playbook.Condition;
import dev.aftercall.playbook.Playbook;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The wording of a condition, and the answers to factors that deny it. */
final class ConditionForm extends Div {

    private final Condition condition;
    private final TextField text = new TextField("What people tick");
    private final MultiSelectComboBox<Choice> ruledOutBy = new MultiSelectComboBox<>("Denied by these answers");

    ConditionForm(Playbook playbook, Condition condition) {
        this.condition = condition;
        var words = new PlaybookWords(playbook);
        text.setValue(condition.text());
        text.setMaxLength(120);
        text.setRequiredIndicatorVisible(true);
        text.setHelperText("Changes in every trigger that asks for it");
        ruledOutBy.setItems(words.answers());
        ruledOutBy.setItemLabelGenerator(words::answer);
        ruledOutBy.setHelperText("Whoever chooses one of them says that the condition does not hold");
        ruledOutBy.setValue(new LinkedHashSet<>(condition.ruledOutBy()));
        addClassName("form");
        add(text, ruledOutBy);
    }

    Optional<UnaryOperator<Playbook>> read() {
        return Required.isGiven(text, "Say what people tick")
                ? Optional.of(PolicyEdits.condition(
                        new Condition(condition.key(), text.getValue(), List.copyOf(ruledOutBy.getValue()))))
                : Optional.empty();
    }
}
