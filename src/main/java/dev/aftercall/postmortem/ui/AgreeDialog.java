package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.ui.FormDialog;
import java.util.function.Consumer;

/** Takes down that a reviewer has nothing to change. */
final class AgreeDialog extends FormDialog {

    private static final int LONGEST = 2_000;

    AgreeDialog(Consumer<String> agree) {
        this(new TextArea("Note (optional)"), agree);
    }

    private AgreeDialog(TextArea note, Consumer<String> agree) {
        super("Looks good", "Say that it looks good", note, () -> {
            agree.accept(note.getValue());
            return true;
        });
        note.setHelperText("Others see that you have looked. A manager approves it.");
        note.setMaxLength(LONGEST);
        note.setWidthFull();
        note.setMinRows(2);
        dirtyWhen(() -> !note.isEmpty());
    }
}
