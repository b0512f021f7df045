package dev.aftercall.postmortem.meeting.ui;

import dev.aftercall.base.ui.Times;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.meeting.MeetingHeadline;
import dev.aftercall.postmortem.ui.PostmortemStep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from the postmortem to its meeting, and says how far that is. */
@Component
@Order(5)
class MeetingStep implements PostmortemStep {

    private final MeetingKit kit;

    MeetingStep(MeetingKit kit) {
        this.kit = kit;
    }

    @Override
    public boolean appliesTo(PostmortemDetails postmortem) {
        return true;
    }

    @Override
    public String label() {
        return "Meeting";
    }

    @Override
    public String label(PostmortemDetails postmortem) {
        return kit.queries().headline(postmortem.id()).map(MeetingStep::words).orElseGet(this::label);
    }

    @Override
    public String icon() {
        return "calendar";
    }

    @Override
    public void start(PostmortemDetails postmortem) {
        MeetingNavigation.toMeeting(postmortem.id());
    }

    private static String words(MeetingHeadline meeting) {
        return switch (meeting.state()) {
            case PLANNED -> "Meeting " + Times.day(meeting.startsAt()) + ", " + Times.minute(meeting.startsAt());
            case RUNNING -> "Join the meeting";
            case CLOSED -> "Minutes";
            case CANCELLED -> "Meeting";
        };
    }
}
