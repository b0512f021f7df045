package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;

/** What a change does to the document, and why it is made. */
final class ChangeForm extends Div {

    private static final int LONGEST = 2_000;

    private final PlaybookDesk desk;
    private final Candidate candidate;
    private final String preset;
    private final Div difference = new Div();
    private final Span warning = new Span(
            "Others changed some of the same lines; there the newer version stands. Your text is still where you wrote it.");
    private final TextArea reason = new TextArea("Why");

    ChangeForm(PlaybookDesk desk, Candidate candidate, String why) {
        this.desk = desk;
        this.candidate = candidate;
        this.preset = why;
        addClassName("form");
        warning.addClassName("notice");
        reason.setPlaceholder("What made this necessary?");
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(2);
        reason.setValue(why);
        add(reason, warning, difference);
        show();
    }

    void rebase() {
        candidate.rebase();
        show();
    }

    private void show() {
        warning.setVisible(!candidate.isComplete());
        difference.removeAll();
        difference.add(new DiffView(desk.history().difference(candidate.base(), candidate.document())));
    }

    Candidate candidate() {
        return candidate;
    }

    boolean isReasonGiven() {
        var given = !reason.getValue().isBlank();
        reason.setInvalid(!given);
        reason.setErrorMessage(given ? "" : "Say why, so that others can follow it later");
        return given;
    }

    /** Whether leaving would lose what was typed. */
    boolean isTouched() {
        return !reason.getValue().equals(preset);
    }

    String reason() {
        return reason.getValue();
    }
}
