package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.playbook.Factor;
import dev.aftercall.playbook.FactorOption;
import dev.aftercall.playbook.FactorRule;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.Trigger;
import java.util.stream.Collectors;

/** The severity policy: triggers by severity, and the factors as a second opinion. */
final class SeverityPart extends Div {

    private final Playbook playbook;
    private final PlaybookEditor editor;

    SeverityPart(Playbook playbook, PlaybookEditor editor) {
        this.playbook = playbook;
        this.editor = editor;
        var words = new PlaybookWords(playbook);
        add(new Paragraph("Each trigger is enough by itself. The factors are a second opinion: they raise the severity"
                + " only where two or more agree; a single one is shown as a disagreement."));
        var cards = new Div();
        cards.addClassName("pb-cards");
        for (var severity : Severity.values()) {
            cards.add(triggers(severity, words));
        }
        add(cards, headed("Factors", "Add a factor", editor::addFactor), factors(words));
        add(new H2("Conditions"), conditions(words));
    }

    private Div triggers(Severity severity, PlaybookWords words) {
        var list = new UnorderedList();
        list.addClassName("list");
        playbook.severity().triggers().stream()
                .filter(trigger -> trigger.severity() == severity)
                .forEach(trigger -> list.add(item(trigger, words)));
        var add = new AddButton("Add a trigger for " + severity.label(), () -> editor.addTrigger(severity));
        add.addClassName("end");
        var head = new Div(SeverityBadge.filled(severity, false), Rows.text(severity.word(), "muted"), add);
        head.addClassNames("row", "pb-card-head");
        var card = new Div(head, list);
        card.addClassName("card");
        return card;
    }

    private ListItem item(Trigger trigger, PlaybookWords words) {
        var text = Rows.named(trigger.text(), words.rule(trigger.rule()));
        text.addClassName("grow");
        var item = new ListItem(text);
        item.add(new EditButton("the trigger “" + trigger.text() + "”", () -> editor.edit(trigger)));
        return item;
    }

    private Rows factors(PlaybookWords words) {
        var rows = new Rows("Factors", "Factor", "SEV-3", "SEV-2", "SEV-1", "");
        for (var factor : playbook.severity().factors()) {
            rows.row(
                    Rows.text(factor.name(), "medium"),
                    Rows.text(level(factor, Severity.SEV3, words)),
                    Rows.text(level(factor, Severity.SEV2, words)),
                    Rows.text(level(factor, Severity.SEV1, words)),
                    new EditButton("the factor “" + factor.name() + "”", () -> editor.edit(factor)));
        }
        return rows;
    }

    private Rows conditions(PlaybookWords words) {
        var rows = new Rows("Conditions", "What people tick", "Asked for by", "Denied by", "");
        for (var condition : playbook.severity().conditions()) {
            rows.row(
                    Rows.text(condition.text(), "medium"),
                    Rows.text(playbook.severity().triggers().stream()
                            .filter(trigger -> trigger.condition()
                                    .filter(asked -> asked.key().equals(condition.key()))
                                    .isPresent())
                            .map(Trigger::text)
                            .collect(Collectors.joining("; "))),
                    Rows.text(
                            condition.ruledOutBy().isEmpty()
                                    ? "–"
                                    : condition.ruledOutBy().stream()
                                            .map(words::answer)
                                            .collect(Collectors.joining("; "))),
                    new EditButton("the condition “" + condition.text() + "”", () -> editor.edit(condition)));
        }
        return rows;
    }

    private static Div headed(String title, String label, Runnable add) {
        var button = new AddButton(label, add);
        button.addClassName("end");
        var head = new Div(new H2(title), button);
        head.addClassNames("row", "pb-headed");
        return head;
    }

    private static String level(Factor factor, Severity severity, PlaybookWords words) {
        return switch (factor.rule()) {
            case FactorRule.Measured measured -> words.bounds(measured, severity);
            case FactorRule.Chosen chosen ->
                chosen.options().stream()
                        .filter(option -> option.severity() == severity)
                        .map(FactorOption::text)
                        .collect(Collectors.joining(", "));
        };
    }
}
