package dev.aftercall.postmortem.runbookchange.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.postmortem.runbookchange.RunbookAnswer;
import dev.aftercall.postmortem.runbookchange.RunbookQuestion;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** Asks for the words of an answer. */
final class NoteDialog extends FormDialog {

    private static final int LONGEST = 2_000;

    private NoteDialog(String title, String button, TextArea text, boolean required, Consumer<String> send) {
        super(title, button, text, () -> {
            text.setErrorMessage("Say what should change");
            text.setInvalid(required && text.getValue().isBlank());
            if (!text.isInvalid()) {
                send.accept(text.getValue());
            }
            return !text.isInvalid();
        });
        var before = text.getValue();
        text.setMaxLength(LONGEST);
        text.setMinRows(3);
        text.setWidthFull();
        dirtyWhen(() -> !Objects.equals(text.getValue(), before));
    }

    /** A change in words. */
    static NoteDialog change(RunbookQuestion question, Consumer<String> send) {
        var text = new TextArea("What should change");
        text.setHelperText("The playbook holds no %s yet; the change stays here as you describe it."
                .formatted(question.label().toLowerCase(Locale.ROOT)));
        return new NoteDialog("Describe a change: " + question.label(), "Save change", text, true, send);
    }

    /** Why nothing has to change. */
    static NoteDialog note(RunbookAnswer answer, Consumer<String> send) {
        var text = new TextArea("Why nothing has to change");
        text.setValue(answer.note());
        return new NoteDialog(answer.question().label(), "Save note", text, false, send);
    }
}
