package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.playbook.Factor;
import dev.aftercall.playbook.FactorRule;
import dev.aftercall.playbook.Keys;
import dev.aftercall.playbook.Playbook;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A factor: its name, and the bounds or the answers by which it speaks for a severity. */
final class FactorForm extends Div {

    private enum Way {
        MEASURED("a measured value"),
        CHOSEN("an answer that people choose");

        private final String words;

        Way(String words) {
            this.words = words;
        }
    }

    private final Playbook playbook;
    private final @Nullable Factor before;
    private final TextField name = new TextField("Name");
    private final Select<Way> way = new Select<>();
    private final FactorBounds bounds;
    private final FactorAnswers answers;

    private FactorForm(Playbook playbook, @Nullable Factor before) {
        this.playbook = playbook;
        this.before = before;
        var measured = before != null && before.rule() instanceof FactorRule.Measured rule ? rule : null;
        var chosen = before != null && before.rule() instanceof FactorRule.Chosen rule ? rule : null;
        bounds = new FactorBounds(playbook, measured);
        answers = new FactorAnswers(chosen);
        name.setValue(before == null ? "" : before.name());
        name.setMaxLength(120);
        name.setRequiredIndicatorVisible(true);
        way.setLabel("It is judged by");
        way.setItems(Way.values());
        way.setItemLabelGenerator(item -> item.words);
        way.addValueChangeListener(event -> {
            bounds.setVisible(event.getValue() == Way.MEASURED);
            answers.setVisible(event.getValue() == Way.CHOSEN);
        });
        way.setValue(chosen == null ? Way.MEASURED : Way.CHOSEN);
        addClassName("form");
        add(name, way, bounds, answers);
    }

    static FactorForm of(Playbook playbook, Factor factor) {
        return new FactorForm(playbook, factor);
    }

    static FactorForm empty(Playbook playbook) {
        return new FactorForm(playbook, null);
    }

    Optional<UnaryOperator<Playbook>> read() {
        var named = Required.isGiven(name, "Give it a name");
        return rule().filter(_ -> named).map(rule -> PolicyEdits.factor(new Factor(key(), name.getValue(), rule)));
    }

    private String key() {
        return before == null
                ? Keys.of(
                        name.getValue(),
                        playbook.severity().factors().stream().map(Factor::key).toList())
                : before.key();
    }

    private Optional<? extends FactorRule> rule() {
        return way.getValue() == Way.MEASURED ? bounds.read() : answers.read();
    }
}
