package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.postmortem.meeting.Meeting;
import dev.aftercall.postmortem.meeting.PointOutcome;

/** Asks before a meeting is closed, with what its minutes will say. */
final class CloseDialog extends FormDialog {

    CloseDialog(MeetingPage page, MeetingKit kit) {
        super("Close the meeting", "Close meeting", summary(page), () -> {
            kit.meetings().close(page.required().id());
            return true;
        });
    }

    private static Div summary(MeetingPage page) {
        var meeting = page.required();
        var counts = new Paragraph("%s, %s, %s. %s."
                .formatted(
                        MeetingWords.count(count(meeting, PointOutcome.ACTION), "action item", "action items"),
                        MeetingWords.count(
                                count(meeting, PointOutcome.NO_ACTION),
                                "point without action",
                                "points without action"),
                        MeetingWords.count(count(meeting, PointOutcome.PARKED), "point parked", "points parked"),
                        PresenceButton.text(meeting)));
        var minutes =
                new Paragraph("The minutes become part of the postmortem. Parked points wait for the next meeting.");
        minutes.addClassName("muted");
        return new Div(counts, minutes);
    }

    private static int count(Meeting meeting, PointOutcome outcome) {
        return (int) meeting.points().stream()
                .filter(point -> point.outcome() == outcome)
                .count();
    }
}
