package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Times;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.StateMove;

/** Says above a section what the review asks of its writers, or why nobody can write. */
final class ReviewNotice extends Div {

    ReviewNotice() {
        addClassNames("notice", "review");
        setVisible(false);
    }

    void show(EditorModel model) {
        removeAll();
        var state = model.postmortem().state();
        setClassName("info", state != PostmortemState.CHANGES_REQUESTED);
        switch (state) {
            case CHANGES_REQUESTED -> changesRequested(model);
            case APPROVED -> say("circle-check", "Approved. It can be changed again after it is taken back to draft.");
            case PUBLISHED -> say("circle-check", "Published. Write the next version to change it.");
            case RETRACTED -> say("ban", "Retracted. Its page says so and stays reachable.");
            case DRAFT, IN_REVIEW, AMENDED -> readOnly(model);
        }
        setVisible(getComponentCount() > 0);
    }

    private void changesRequested(EditorModel model) {
        var moves = model.postmortem().moves();
        for (var i = moves.size() - 1; i >= 0; i--) {
            if (moves.get(i).to() == PostmortemState.CHANGES_REQUESTED) {
                say("message-square-text", sentence(model, moves.get(i)));
                return;
            }
        }
    }

    private static String sentence(EditorModel model, StateMove move) {
        return model.name(move.by()) + " requested changes on " + Times.day(move.at()) + ": " + move.note();
    }

    private void readOnly(EditorModel model) {
        if (!model.isWritable()) {
            say("eye", "You can read this postmortem. Those named on it, facilitators and managers write it.");
        }
    }

    private void say(String icon, String sentence) {
        var text = new Span(sentence);
        text.addClassName("grow");
        add(new Icon(icon), text);
    }
}
