package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.postmortem.meeting.Meeting;
import dev.aftercall.postmortem.meeting.Point;
import java.util.function.Consumer;

/** Asks why a meeting is cancelled, or why nothing is done about a point. */
final class ReasonDialog extends FormDialog {

    private ReasonDialog(String title, String send, TextArea reason, Consumer<String> decide) {
        super(title, send, reason, () -> {
            reason.setErrorMessage("Give the reason");
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                decide.accept(reason.getValue());
            }
            return !reason.isInvalid();
        });
        reason.setMaxLength(2_000);
        reason.setMinRows(3);
        reason.setWidthFull();
        dirtyWhen(() -> !reason.isEmpty());
    }

    static ReasonDialog cancel(Meeting meeting, MeetingKit kit) {
        return new ReasonDialog(
                "Cancel the meeting",
                "Cancel meeting",
                new TextArea("Why does it not take place?"),
                reason -> kit.meetings().cancel(meeting.id(), reason));
    }

    static ReasonDialog noAction(Point point, MeetingKit kit) {
        var reason = new TextArea("No action because…");
        reason.setHelperText(point.text());
        return new ReasonDialog(
                "Confirm that nothing is done",
                "No action",
                reason,
                why -> kit.discussion().decideNoAction(point.id(), why));
    }
}
