package dev.aftercall.incident.mode.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LayerLabel;
import dev.aftercall.incident.mode.IncidentMode;
import dev.aftercall.playbook.ChecklistStep;
import dev.aftercall.playbook.ModeMatch;
import dev.aftercall.playbook.ui.PlaybookNavigation;
import java.util.Optional;

/** A mode that shows some of the ticked symptoms, with why, and with what one can do about it. */
final class MatchItem extends Article {

    MatchItem(ModesPanel panel, ModeMatch match, ModesPanel.Shown shown) {
        var mode = match.mode();
        addClassNames("card", "mode-match");
        getElement().setAttribute("aria-label", mode.name());
        var name = new Anchor(PlaybookNavigation.failureMode(mode.key()), mode.name());
        name.addClassName("semi");
        var score = new Span(match.score());
        score.addClassNames("semi", "end");
        score.getElement().setAttribute("title", match.explanation());
        var head = new Div(name);
        head.addClassName("row");
        if (mode.layer() != null) {
            head.add(new LayerLabel(mode.layer()));
        }
        head.add(score);
        var why = new Div();
        why.addClassNames("row", "wrap", "s");
        match.seen().forEach(symptom -> why.add(seen(symptom.text())));
        match.unseen().forEach(symptom -> why.add(quiet(symptom.text())));
        var confirmed = new Paragraph(match.confirmation());
        confirmed.addClassNames("s", "muted");
        add(head, why, confirmed);
        if (shown.room().may().canRespond()) {
            add(actions(panel, match, shown));
        }
    }

    private static Div actions(ModesPanel panel, ModeMatch match, ModesPanel.Shown shown) {
        var mode = match.mode();
        var row = new Div();
        row.addClassNames("row", "wrap");
        var missing = mode.diagnosticSteps().stream()
                .map(ChecklistStep::key)
                .filter(step -> !shown.steps().contains(step))
                .count();
        if (missing > 0 && !shown.steps().isEmpty()) {
            var add = new Button(
                    missing == 1 ? "Add 1 step to checklist" : "Add %d steps to checklist".formatted(missing),
                    new Icon("plus").size(14),
                    _ -> panel.addSteps(mode));
            add.setAriaLabel("Add diagnostic steps of " + mode.name() + " to the checklist");
            add.addThemeVariants(ButtonVariant.SMALL);
            row.add(add);
        } else if (!mode.diagnosticSteps().isEmpty() && missing == 0) {
            var there = new Badge("In the checklist", "good");
            there.addComponentAsFirst(new Icon("check").size(12));
            row.add(there);
        }
        var stated = shown.stated().stream()
                .filter(known -> known.key().equals(mode.key()))
                .findFirst();
        if (stated.isEmpty()) {
            row.add(button("Suspect", mode.name(), () -> panel.suspect(mode)));
        }
        if (unconfirmed(stated)) {
            row.add(button("Confirm", mode.name(), () -> panel.confirm(mode.key())));
        }
        return row;
    }

    private static boolean unconfirmed(Optional<IncidentMode> stated) {
        return stated.filter(IncidentMode::isConfirmed).isEmpty();
    }

    private static Button button(String verb, String name, Runnable command) {
        var button = new Button(verb, _ -> command.run());
        button.setAriaLabel(verb + " " + name);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Span seen(String text) {
        var seen = new Span(new Icon("check").size(12), new Span(text));
        seen.addClassNames("good", "row", "gap-1");
        return seen;
    }

    private static Span quiet(String text) {
        var quiet = new Span(text);
        quiet.addClassName("muted");
        return quiet;
    }
}
