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
import dev.aftercall.playbook.TriggerRule;
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
        add(cards, new H2("Factors"), factors(words));
    }

    private Div triggers(Severity severity, PlaybookWords words) {
        var list = new UnorderedList();
        list.addClassName("list");
        playbook.severity().triggers().stream()
                .filter(trigger -> trigger.severity() == severity)
                .forEach(trigger -> list.add(item(trigger, words)));
        var head = new Div(SeverityBadge.filled(severity, false), Rows.text(severity.word(), "muted"));
        head.addClassNames("row", "pb-card-head");
        var card = new Div(head, list);
        card.addClassName("card");
        return card;
    }

    private ListItem item(Trigger trigger, PlaybookWords words) {
        var text = Rows.named(trigger.text(), words.rule(trigger.rule()));
        text.addClassName("grow");
        var item = new ListItem(text);
        if (trigger.rule() instanceof TriggerRule.Measured) {
            item.add(new EditButton("the threshold of “" + trigger.text() + "”", () -> editor.edit(trigger)));
        }
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
                    factor.rule() instanceof FactorRule.Measured
                            ? new EditButton("the bounds of “" + factor.name() + "”", () -> editor.edit(factor))
                            : new Div());
        }
        return rows;
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
