package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.playbook.FactorOption;
import dev.aftercall.playbook.FactorRule;
import dev.aftercall.playbook.Keys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers of a factor, each with the severity it speaks for; an answer left empty is taken out. */
final class FactorAnswers extends Div {

    private record Answer(Optional<String> key, TextField text, Select<Severity> severity) {

        boolean isFilled() {
            return !text.getValue().isBlank();
        }
    }

    private static final int MOST = 20;

    private final List<Answer> answers = new ArrayList<>();
    private final Button add = new Button("Add an answer", new Icon("plus").size(14));

    FactorAnswers(FactorRule.@Nullable Chosen rule) {
        var hint = new Paragraph("An answer left empty is taken out.");
        hint.addClassNames("s", "muted");
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add.addClickListener(
                _ -> answer(Optional.empty(), "", Severity.SEV3).text().focus());
        addClassNames("form", "pb-answers");
        add(hint, add);
        if (rule == null) {
            List.of(Severity.SEV3, Severity.SEV2, Severity.SEV1)
                    .forEach(severity -> answer(Optional.empty(), "", severity));
        } else {
            rule.options().forEach(option -> answer(Optional.of(option.key()), option.text(), option.severity()));
        }
    }

    private Answer answer(Optional<String> key, String value, Severity level) {
        var text = new TextField("Answer " + (answers.size() + 1));
        text.setMaxLength(120);
        text.setValue(value);
        var severity = new Select<Severity>();
        severity.setLabel("Speaks for");
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(Severity::label);
        severity.setValue(level);
        var answer = new Answer(key, text, severity);
        answers.add(answer);
        var pair = new Div(text, severity);
        pair.addClassName("pair");
        addComponentAtIndex(answers.size() - 1, pair);
        add.setVisible(answers.size() < MOST);
        return answer;
    }

    /** The rule; empty if a field is wrong, which then says so. */
    Optional<FactorRule.Chosen> read() {
        var filled = answers.stream().filter(Answer::isFilled).toList();
        var first = answers.getFirst().text();
        first.setInvalid(filled.isEmpty());
        first.setErrorMessage(filled.isEmpty() ? "At least one answer is needed" : "");
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        var taken = new HashSet<String>();
        filled.forEach(answer -> answer.key().ifPresent(taken::add));
        var options = new ArrayList<FactorOption>();
        for (var answer : filled) {
            var key = answer.key().orElseGet(() -> Keys.of(answer.text().getValue(), taken));
            taken.add(key);
            options.add(new FactorOption(
                    key, answer.text().getValue(), answer.severity().getValue()));
        }
        return Optional.of(new FactorRule.Chosen(options));
    }
}
