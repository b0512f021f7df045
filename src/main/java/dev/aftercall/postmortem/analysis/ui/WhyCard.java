package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.postmortem.analysis.WhyMove;
import dev.aftercall.postmortem.analysis.WhyNode;
import dev.aftercall.postmortem.ui.Anchors;
import dev.aftercall.postmortem.ui.Children;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.Faces;
import dev.aftercall.postmortem.ui.StepMenu;
import dev.aftercall.postmortem.ui.autosave.AutosaveField;
import dev.aftercall.postmortem.ui.autosave.SavedText;

/** One why of the tree: question, answer, evidence and mark, all edited in place. */
final class WhyCard extends Div {

    private final WhyCommands commands;
    private final Span number = new Span();
    private final AutosaveField<WhyText> question;
    private final AutosaveField<WhyText> answer;
    private final WhyTexts texts;
    private final EvidenceChip evidence;
    private final MarkSelect mark;
    private final Span author = new Span();
    private final WhyRemarks remarks;
    private WhyNode node;

    WhyCard(WhyNode first, EditorModel model, WhyCommands commands) {
        this.node = first;
        this.commands = commands;
        var writable = model.isWritable();
        texts = new WhyTexts(first, commands);
        question = field("q", "Why …?", model.draftKey(first.id() + ".q"), true, writable);
        answer = field("a", "Because …", model.draftKey(first.id() + ".a"), false, writable);
        evidence = new EvidenceChip(writable, texts::saveEvidence);
        mark = new MarkSelect(writable, chosen -> commands.mark(node, chosen));
        remarks = new WhyRemarks(
                writable, asked -> commands.askBelow(node, asked), asked -> commands.askBeside(node, asked));
        addClassName("why");
        Anchors.mark(this, first.id());
        number.addClassName("n");
        author.addClassName("by");
        add(number, question, answer, evidence, mark, author);
        if (writable) {
            add(new StepMenu("More for this why", this::steps));
            listen();
        }
    }

    void show(WhyView view, EditorModel model) {
        node = view.node();
        number.setText(view.label());
        texts.known(node);
        question.show(new SavedText(node.question(), node.version()));
        answer.show(new SavedText(node.answer(), node.version()));
        question.field().setAriaLabel("Question of why " + view.label());
        answer.field().setAriaLabel("Answer of why " + view.label());
        evidence.show(node, view.label());
        mark.show(node.mark(), view.label());
        author.removeAll();
        author.add(Faces.of(model.person(node.author())));
        setClassName("fin", view.isFinished());
        setClassName("todo", view.isUnfinished());
        remarks.show(view);
        Children.show(this, remarks, view.isUnfinished());
    }

    void focusQuestion() {
        question.field().focus();
    }

    void focusAnswer() {
        answer.field().focus();
    }

    private AutosaveField<WhyText> field(
            String place, String placeholder, String draft, boolean asks, boolean writable) {
        var text = new WhyText(placeholder);
        text.setReadOnly(!writable);
        var saving = new AutosaveField<>(text, draft, asks ? texts.question() : texts.answer());
        saving.getElement().getClassList().add(place);
        return saving;
    }

    private void listen() {
        getElement().addEventListener("why-next", _ -> commands.askBelow(node, ""));
        getElement().addEventListener("why-branch", _ -> commands.askBeside(node, ""));
        getElement().addEventListener("why-up", _ -> commands.move(node, WhyMove.UP));
        getElement().addEventListener("why-down", _ -> commands.move(node, WhyMove.DOWN));
    }

    private void steps(StepMenu menu) {
        menu.step("corner-down-right", "Ask why", () -> commands.askBelow(node, ""))
                .step("git-branch", "Branch beside", () -> commands.askBeside(node, ""))
                .step("arrow-up", "Move up", () -> commands.move(node, WhyMove.UP))
                .step("arrow-down", "Move down", () -> commands.move(node, WhyMove.DOWN))
                .step("trash-2", "Remove", () -> commands.remove(node));
    }
}
