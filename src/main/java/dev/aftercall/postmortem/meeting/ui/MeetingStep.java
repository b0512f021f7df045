package dev.aftercall.postmortem.meeting.ui;

import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.meeting.MeetingHeadline;
import dev.aftercall.postmortem.ui.PostmortemStep;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from the postmortem to its meeting, and says how far that is. */
@Component
@Order(5)
class MeetingStep implements PostmortemStep {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

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
            case PLANNED -> "Meeting " + DAY.format(meeting.startsAt());
            case RUNNING -> "Join the meeting";
            case CLOSED -> "Minutes";
            case CANCELLED -> "Meeting";
        };
    }
}
