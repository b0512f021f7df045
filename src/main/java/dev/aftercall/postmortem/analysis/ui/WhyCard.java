package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.analysis.WhyNode;
import dev.aftercall.postmortem.ui.Anchors;
import dev.aftercall.postmortem.ui.Children;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.Faces;
import dev.aftercall.postmortem.ui.StepMenu;
import dev.aftercall.postmortem.ui.autosave.AutosaveField;
import dev.aftercall.postmortem.ui.autosave.SavedText;
import java.util.Optional;

/** One why of the tree: question, answer, evidence and mark, all edited in place. */
final class WhyCard extends Div {

    private final Span number = new Span();
    private final AutosaveField<WhyText> question;
    private final AutosaveField<WhyText> answer;
    private final WhyTexts texts;
    private final WhyProof proof;
    private final MarkSelect mark;
    private final FoldButton fold = new FoldButton();
    private final Span author = new Span();
    private final WhyRemarks remarks;
    private Optional<Person> face = Optional.empty();
    private WhyNode node;

    WhyCard(WhyNode first, EditorModel model, WhyCommands commands) {
        this.node = first;
        var writable = model.isWritable();
        texts = new WhyTexts(first, commands);
        question = field("q", "Why …?", model.draftKey(first.id() + ".q"), true, writable);
        answer = field("a", "Because …", model.draftKey(first.id() + ".a"), false, writable);
        proof = new WhyProof(model, commands, texts);
        mark = new MarkSelect(writable, chosen -> commands.mark(node, chosen));
        remarks = new WhyRemarks(
                writable, asked -> commands.askBelow(node, asked), asked -> commands.askBeside(node, asked));
        addClassName("why");
        getElement().setAttribute("role", "group");
        Anchors.mark(this, first.id());
        number.addClassName("n");
        author.addClassName("by");
        add(number, question, answer, proof.chips(), mark, author, fold);
        if (writable) {
            var keys = new WhyKeys(this, commands);
            add(new StepMenu("More for this why", menu -> keys.fill(menu, proof::edit)));
        }
    }

    void show(WhyView view, EditorModel model) {
        node = view.node();
        var label = view.label();
        getElement().setAttribute("aria-label", "Why " + label);
        if (!label.equals(number.getText())) {
            number.setText(label);
        }
        texts.known(node);
        question.show(new SavedText(node.question(), node.version()));
        answer.show(new SavedText(node.answer(), node.version()));
        question.field().setAriaLabel("Question of why " + label);
        answer.field().setAriaLabel("Answer of why " + label);
        question.field().underline(view.inQuestion());
        answer.field().underline(view.inAnswer());
        proof.show(view);
        mark.show(node.mark(), label);
        fold.show(view);
        show(model.person(node.author()));
        setClassName("proven", proof.chips().isMany());
        setClassName("fin", view.isFinished());
        setClassName("todo", view.isUnfinished());
        remarks.show(view);
        Children.show(this, remarks, view.isUnfinished() || !view.hints().isEmpty());
    }

    /** The why as it was shown last. */
    WhyNode node() {
        return node;
    }

    private void show(Optional<Person> writer) {
        if (!writer.equals(face)) {
            face = writer;
            author.removeAll();
            author.add(Faces.of(writer));
        }
    }

    private AutosaveField<WhyText> field(
            String place, String placeholder, String draft, boolean asks, boolean writable) {
        var text = new WhyText(placeholder);
        text.setReadOnly(!writable);
        var saving = new AutosaveField<>(text, draft, asks ? texts.question() : texts.answer());
        saving.getElement().getClassList().add(place);
        return saving;
    }
}
