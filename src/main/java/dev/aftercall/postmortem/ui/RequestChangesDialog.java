package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.ui.FormDialog;
import java.util.function.Consumer;

/** Takes down what a reviewer wants changed. */
final class RequestChangesDialog extends FormDialog {

    RequestChangesDialog(Consumer<String> request) {
        this(new TextArea("What should change"), request);
    }

    private RequestChangesDialog(TextArea note, Consumer<String> request) {
        super("Request changes", "Request changes", note, () -> {
            request.accept(note.getValue());
            return true;
        });
        note.setWidthFull();
        note.setMinRows(4);
        dirtyWhen(() -> !note.isEmpty());
    }
}
