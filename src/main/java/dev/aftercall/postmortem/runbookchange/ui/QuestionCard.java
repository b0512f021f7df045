package dev.aftercall.postmortem.runbookchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.runbookchange.AnswerKind;
import dev.aftercall.postmortem.runbookchange.RunbookAnswer;
import dev.aftercall.postmortem.runbookchange.RunbookQuestion;
import dev.aftercall.postmortem.ui.Anchors;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.StepMenu;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One question on the playbook with its answer, or with the ways to answer it. */
final class QuestionCard extends ListItem {

    private final RunbookQuestion question;
    private final AnswerMoves moves;
    private final Runnable answering;
    private final Button none;
    private final Button change;
    private @Nullable RunbookAnswer shown;
    private @Nullable EditorModel model;

    /**
     * Makes the card.
     *
     * @param answering told before an answer is sent
     */
    QuestionCard(RunbookQuestion question, AnswerMoves moves, Runnable answering) {
        this.question = question;
        this.moves = moves;
        this.answering = answering;
        addClassName("question");
        Anchors.mark(this, question.name());
        none = button("No change", "check", present -> {
            answering.run();
            moves.service().noChange(present.id(), question, "");
        });
        change = button(
                question.part().isPresent() ? "Propose a change" : "Describe a change",
                "git-pull-request",
                present -> moves.change(present.id(), question));
    }

    private Button button(String label, String icon, Consumer<EditorModel> act) {
        var button = new Button(label, new Icon(icon), _ -> act.accept(Objects.requireNonNull(model)));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("aura-accent-neutral");
        button.setAriaLabel(label + ": " + question.label());
        return button;
    }

    void focus() {
        none.focus();
    }

    void show(EditorModel present, @Nullable RunbookAnswer answer) {
        var same = model != null && model.isWritable() == present.isWritable() && Objects.equals(answer, shown);
        model = present;
        if (same) {
            return;
        }
        shown = answer;
        removeAll();
        add(head(present, answer));
        var asked = new Paragraph(question.question());
        asked.addClassName("muted");
        add(asked);
        if (answer != null) {
            add(new AnswerView(answer, present));
        }
        if (present.isWritable() && (answer == null || answer.isTurnedDown())) {
            var ways = new Div(none, change);
            ways.addClassNames("row", "wrap");
            add(ways);
        }
    }

    private Div head(EditorModel present, @Nullable RunbookAnswer answer) {
        var title = new H3(question.label());
        title.addClassName("grow");
        var head = new Div(title, AnswerView.badge(answer));
        head.addClassName("row");
        if (present.isWritable() && (answer != null || question.part().isPresent())) {
            head.add(new StepMenu("Steps for " + question.label(), menu -> fill(menu, present, answer)));
        }
        return head;
    }

    private void fill(StepMenu menu, EditorModel present, @Nullable RunbookAnswer answer) {
        if (question.part().isPresent()) {
            menu.step("link", "Link a proposal", () -> {
                answering.run();
                moves.link(present.id(), question);
            });
        }
        if (answer != null && answer.kind() == AnswerKind.NO_CHANGE) {
            menu.step("pencil", "Say why", () -> moves.note(present.id(), answer));
        }
        if (answer != null) {
            menu.step("undo-2", "Take the answer back", () -> moves.service().clear(present.id(), question));
        }
    }
}
