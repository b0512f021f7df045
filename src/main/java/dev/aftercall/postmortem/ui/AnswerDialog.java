package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.postmortem.review.Verdict;
import java.util.function.Consumer;

/** Takes down what was done about a reviewer's note. */
final class AnswerDialog extends FormDialog {

    private static final int LONGEST = 2_000;

    AnswerDialog(Verdict note, Consumer<String> answer) {
        this(note, new TextArea("Answer"), answer);
    }

    private AnswerDialog(Verdict note, TextArea text, Consumer<String> answer) {
        super("Answer the note", "Answer", form(note, text), () -> {
            answer.accept(text.getValue());
            return true;
        });
        dirtyWhen(() -> !text.isEmpty());
    }

    private static Div form(Verdict note, TextArea text) {
        var quote = new Paragraph(note.note());
        quote.addClassName("quoted-note");
        text.setHelperText("What was changed, or why it stays as it is");
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        text.setMinRows(3);
        return new Div(quote, text);
    }
}
