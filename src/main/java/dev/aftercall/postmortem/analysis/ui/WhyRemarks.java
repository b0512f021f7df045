package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.analysis.BranchState.Reason;
import dev.aftercall.postmortem.analysis.BranchState.Remark;
import dev.aftercall.postmortem.ui.Children;
import java.util.List;
import java.util.function.Consumer;

/** What is missing in a why, under its card, with a field to ask on. */
final class WhyRemarks extends Div {

    private final Div sentences = new Div();
    private final Div add = new Div();
    private final TextField next = new TextField();
    private final boolean writable;
    private List<Remark> shown = List.of();
    private List<Remark> hinted = List.of();

    WhyRemarks(boolean writable, Consumer<String> askBelow, Consumer<String> askBeside) {
        this.writable = writable;
        addClassName("miss");
        sentences.getElement().setAttribute("role", "note");
        next.setPlaceholder("Why …");
        next.addThemeVariants(TextFieldVariant.SMALL);
        next.addClassName("grow");
        next.setMaxLength(2_000);
        next.addKeyDownListener(Key.ENTER, _ -> ask(askBelow));
        var below = new Button("Add why", _ -> ask(askBelow));
        below.addThemeVariants(ButtonVariant.SMALL);
        below.addClassName("aura-accent-neutral");
        var beside = new Button("Branch", _ -> ask(askBeside));
        beside.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        beside.setTooltipText("Another answer to the same question before it");
        add.addClassName("add");
        add.add(next, below, beside);
        add(sentences);
    }

    void show(WhyView view) {
        next.setAriaLabel("Next why after " + view.label());
        Children.show(this, add, view.isLeaf() && view.isUnfinished() && writable);
        if (view.missing().equals(shown) && view.hints().equals(hinted)) {
            return;
        }
        shown = view.missing();
        hinted = view.hints();
        sentences.removeAll();
        shown.forEach(remark -> sentences.add(sentence(remark)));
        hinted.forEach(remark -> sentences.add(sentence(remark)));
    }

    private void ask(Consumer<String> command) {
        var question = next.getValue().strip();
        next.clear();
        command.accept(question);
    }

    private static Paragraph sentence(Remark remark) {
        var blames = remark.reason() == Reason.BLAMES || remark.reason() == Reason.NAMES_A_PERSON;
        var hint = remark.reason() == Reason.STOPS_EARLY;
        var sentence = new Paragraph(
                new Icon(blames ? "circle-x" : hint ? "info" : "triangle-alert"), new Span(remark.sentence()));
        sentence.addClassName(blames ? "bad" : hint ? "muted" : "warn");
        return sentence;
    }
}
