package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.ui.Anchors;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.autosave.AutosaveField;
import dev.aftercall.postmortem.ui.autosave.SavedText;

/** The problem that the first whys ask about. */
final class ProblemCard extends Div {

    private final AutosaveField<WhyText> problem;
    private final Button ask;

    ProblemCard(EditorModel model, PostmortemService postmortems, Runnable askFirst) {
        addClassNames("why", "topic");
        Anchors.mark(this, FieldKey.PROBLEM);
        var number = new Span(new Icon("phone"));
        number.addClassName("n");
        var label = new Span("Problem");
        label.addClassName("q");
        var text = new WhyText("What callers noticed, in one sentence");
        text.setAriaLabel("Problem");
        text.setReadOnly(!model.isWritable());
        problem = new AutosaveField<>(
                text,
                model.draftKey(FieldKey.PROBLEM.name()),
                (base, changed) -> postmortems.saveField(model.id(), FieldKey.PROBLEM, base.version(), changed));
        problem.getElement().getClassList().add("a");
        ask = new Button("Ask why", new Icon("corner-down-right"), _ -> askFirst.run());
        ask.addThemeVariants(ButtonVariant.SMALL);
        ask.addClassNames("aura-accent-neutral", "ask");
        ask.setVisible(model.isWritable());
        add(number, label, problem, ask);
        if (model.isWritable()) {
            getElement().addEventListener("why-next", _ -> askFirst.run());
            getElement().addEventListener("why-branch", _ -> askFirst.run());
        }
    }

    void show(EditorModel model) {
        var text = model.postmortem().texts().get(FieldKey.PROBLEM);
        problem.show(text == null ? new SavedText("", 0) : new SavedText(text.text(), text.version()));
    }

    /** Asking comes first while nothing has been asked; later it opens one more branch. */
    void showEmpty(boolean empty) {
        var label = empty ? "Ask the first why" : "Ask why";
        if (!label.equals(ask.getText())) {
            ask.setText(label);
        }
    }

    String text() {
        return problem.field().getValue();
    }
}
