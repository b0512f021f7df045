package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.base.ui.Times;
import dev.aftercall.postmortem.review.Verdict;
import java.util.List;

/** What reviewers want changed, above the section until it is answered. */
final class ReviewNotes extends UnorderedList {

    private final ReviewDesk desk;
    private List<Verdict> shown = List.of();
    private boolean writable;

    ReviewNotes(ReviewDesk desk) {
        this.desk = desk;
        addClassName("review-notes");
        getElement().setAttribute("aria-label", "What reviewers want changed");
        setVisible(false);
    }

    void show(EditorModel model) {
        var open = model.postmortem().state().isEditable() ? desk.round(model).openNotes() : List.<Verdict>of();
        if (open.equals(shown) && writable == model.isWritable()) {
            return;
        }
        shown = open;
        writable = model.isWritable();
        removeAll();
        open.forEach(note -> add(line(model, note)));
        setVisible(!open.isEmpty());
    }

    private ListItem line(EditorModel model, Verdict note) {
        var text = new Span(model.name(note.reviewer()) + " requested changes on " + Times.day(note.givenAt()) + ": "
                + note.note());
        text.addClassName("grow");
        var line = new ListItem(new Icon("message-square-text"), text);
        line.addClassName("notice");
        if (model.isWritable()) {
            var answer = new Button("Answer", _ -> answer(note));
            answer.addThemeVariants(ButtonVariant.SMALL);
            answer.addClassName("aura-accent-neutral");
            answer.setAriaLabel("Answer " + model.name(note.reviewer()));
            line.add(answer);
        }
        return line;
    }

    private void answer(Verdict note) {
        new AnswerDialog(note, text -> {
                    desk.answer(note.id(), text);
                    Notifications.done("Answered");
                })
                .open();
    }
}
