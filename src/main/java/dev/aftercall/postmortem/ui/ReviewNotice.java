package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;

/** Says above a section what the review asks of its writers, or why nobody can write. */
final class ReviewNotice extends Div {

    ReviewNotice() {
        addClassNames("notice", "review", "info");
        setVisible(false);
    }

    void show(EditorModel model) {
        removeAll();
        var state = model.postmortem().state();
        switch (state) {
            case APPROVED -> say("circle-check", "Approved. It can be changed again after it is taken back to draft.");
            case PUBLISHED -> say("circle-check", "Published. Write the next version to change it.");
            case RETRACTED -> say("ban", "Retracted. Its page says so and stays reachable.");
            case DRAFT, IN_REVIEW, CHANGES_REQUESTED, AMENDED -> readOnly(model);
        }
        setVisible(getComponentCount() > 0);
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
