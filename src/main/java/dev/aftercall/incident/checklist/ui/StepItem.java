package dev.aftercall.incident.checklist.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Avatar;
import dev.aftercall.base.ui.MarkdownText;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.checklist.AnswerStep;
import dev.aftercall.incident.checklist.RunStep;
import dev.aftercall.incident.checklist.StepAnswer;
import dev.aftercall.incident.ui.Room;
import dev.aftercall.playbook.StepKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A step: one click or key answers it; then it shows what became of it, by whom and when. */
final class StepItem extends ListItem {

    private final ChecklistPanel panel;
    private final ChecklistDesk desk;
    private final IncidentKey key;
    private final RunStep step;
    private @Nullable Focusable<?> first;
    private boolean answering;

    StepItem(ChecklistPanel panel, ChecklistDesk desk, IncidentKey key, RunStep step, Room room) {
        this.panel = panel;
        this.desk = desk;
        this.key = key;
        this.step = step;
        addClassName("step");
        setClassName("done", step.isAnswered());
        var text = new Paragraph(step.text());
        text.addClassName("step-text");
        var what = new Div(text);
        what.addClassName("grow");
        if (step.origin().startsWith("Added by ")) {
            what.add(quiet(step.origin()));
        }
        if (!step.help().isEmpty() && !step.isAnswered()) {
            what.add(new MarkdownText(step.help()));
        }
        add(sign(), what);
        if (step.isAnswered()) {
            outcome(what, room);
        } else {
            question(what);
        }
    }

    /** True once if the user has just answered this step with it. */
    boolean takeFocusedByAnswer() {
        var was = answering;
        answering = false;
        return was;
    }

    void focus() {
        if (first != null) {
            first.focus();
        }
    }

    private Component sign() {
        if (step.kind() == StepKind.TASK && !step.isAnswered()) {
            var tick = new NativeButton("", _ -> answer(StepAnswer.DONE));
            tick.addClassNames("check", "tick");
            tick.getElement().setAttribute("role", "checkbox");
            tick.getElement().setAttribute("aria-checked", "false");
            tick.getElement().setAttribute("aria-label", "Done: " + step.text());
            first = tick;
            return tick;
        }
        var sign = new Span(StepSigns.icon(step));
        sign.addClassName("sign");
        return sign;
    }

    private void question(Div what) {
        var row = new Div();
        row.addClassName("answers");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", step.text());
        if (step.kind() != StepKind.TASK) {
            StepAnswer.to(step.kind()).forEach(answer -> {
                var button = new NativeButton("", _ -> ask(answer));
                button.add(StepSigns.icon(answer), new Span(answer.label()));
                button.addClassName("answer");
                row.add(button);
                if (first == null) {
                    first = button;
                }
            });
        }
        if (row.getComponentCount() > 0) {
            what.add(row);
        }
        add(links(link("Skip", _ -> answer(StepAnswer.SKIPPED))));
    }

    /** A decision is worth little without what was done; everything else is one click. */
    private void ask(StepAnswer answer) {
        if (step.kind() == StepKind.DECISION) {
            new DecisionDialog(step, answer, note -> send(new AnswerStep(step.id(), answer, note))).open();
        } else {
            answer(answer);
        }
    }

    private void answer(StepAnswer answer) {
        answering = true;
        panel.run(() -> send(AnswerStep.of(step.id(), answer)));
    }

    private void send(AnswerStep command) {
        desk.service().answer(key, command);
    }

    private void outcome(Div what, Room room) {
        var answer = step.answer();
        if (answer == null) {
            return;
        }
        var line = new Paragraph();
        line.addClassNames("s", "muted", "outcome");
        if (answer != StepAnswer.DONE) {
            var word = new Span(answer.label());
            word.addClassNames("semi", "v-" + answer.name().toLowerCase(Locale.ROOT));
            line.add(word);
        }
        if (!step.note().isBlank()) {
            line.add(new Span((answer == StepAnswer.DONE ? "" : ", ") + step.note()));
        }
        add(links(
                link(
                        step.note().isBlank() ? "Note" : "Edit note",
                        _ -> new StepNoteDialog(panel, desk, key, step).open()),
                link("Undo", _ -> panel.run(() -> desk.service().reopen(key, step.id())))));
        line.setVisible(line.getComponentCount() > 0);
        what.add(line);
        if (step.carried()) {
            what.add(quiet("Carried over"));
        }
        var by = step.answeredBy();
        var at = step.answeredAt();
        if (by != null && at != null) {
            var person = room.crowd().person(by);
            var avatar = new Avatar(person.initials(), person.name(), person.id());
            avatar.addClassName("tiny");
            var name = new Span("by " + person.name());
            name.addClassName("sr-only");
            var who = new Span(TimeText.minute(at), avatar, name);
            who.addClassNames("by", "s", "faint");
            add(who);
        }
    }

    private NativeButton link(String label, ComponentEventListener<ClickEvent<NativeButton>> action) {
        var link = new NativeButton(label, action);
        link.addClassName("step-link");
        link.getElement().setAttribute("aria-label", label + ": " + step.text());
        if (first == null) {
            first = link;
        }
        return link;
    }

    /** What one rarely does with a step; in sight once the pointer or the focus is there. */
    private static Div links(NativeButton... links) {
        var row = new Div(links);
        row.addClassName("step-links");
        return row;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("s", "faint");
        return paragraph;
    }
}
