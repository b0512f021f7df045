package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.postmortem.action.ActionItem;
import java.util.function.Consumer;

/** Asks why an action item is declined, cancelled or reopened. */
final class ReasonDialog extends FormDialog {

    private ReasonDialog(String title, String button, TextArea reason, Consumer<String> send) {
        super(title, button, reason, () -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage("Say why, in a sentence");
                reason.setInvalid(true);
                return false;
            }
            send.accept(reason.getValue());
            return true;
        });
        reason.setWidthFull();
        reason.setMinRows(2);
        dirtyWhen(() -> !reason.isEmpty());
    }

    /** For more than one item. */
    static ReasonDialog of(String title, String button, Consumer<String> send) {
        return new ReasonDialog(title, button, field(), send);
    }

    static ReasonDialog decline(ActionItem item, Consumer<String> send) {
        return new ReasonDialog("Decline “" + shorten(item) + "”", "Decline", field(), send);
    }

    static ReasonDialog cancel(ActionItem item, Consumer<String> send) {
        return new ReasonDialog("Cancel “" + shorten(item) + "”", "Cancel item", field(), send);
    }

    static ReasonDialog reopen(ActionItem item, Consumer<String> send) {
        return new ReasonDialog("Reopen “" + shorten(item) + "”", "Reopen", field(), send);
    }

    static String shorten(ActionItem item) {
        var title = item.title();
        var end = title.offsetByCodePoints(0, Math.min(60, title.codePointCount(0, title.length())));
        return end == title.length() ? title : title.substring(0, end) + "…";
    }

    private static TextArea field() {
        return new TextArea("Reason");
    }
}
