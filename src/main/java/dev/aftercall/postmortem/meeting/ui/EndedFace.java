package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.postmortem.meeting.Meeting;
import dev.aftercall.postmortem.meeting.MeetingState;

/** What there is after a meeting: its minutes, or that it was cancelled; and the way to another one. */
final class EndedFace extends MeetingFace {

    private final MeetingKit kit;

    EndedFace(MeetingKit kit) {
        this.kit = kit;
        addClassName("meeting-page");
    }

    @Override
    boolean fits(MeetingPage page) {
        return page.meeting() != null && !page.meeting().state().isOpen();
    }

    @Override
    void show(MeetingPage page) {
        removeAll();
        var meeting = page.required();
        if (meeting.state() == MeetingState.CANCELLED) {
            add(cancelled(meeting, page));
        }
        if (page.canPlan()) {
            var another = PlanDialog.button(page, kit);
            another.setText(page.held().isEmpty() ? "Plan meeting" : "Plan another meeting");
            another.addClassName("start");
            add(another);
        }
        page.held().reversed().forEach(held -> add(new MinutesCard(held, page)));
    }

    private Div cancelled(Meeting meeting, MeetingPage page) {
        return new Div(
                new H2("The meeting of %s is cancelled".formatted(MeetingWords.moment(meeting.startsAt()))),
                new Paragraph(meeting.cancelReason()),
                CalendarDownload.link(kit, page, "Remove from calendar"));
    }
}
