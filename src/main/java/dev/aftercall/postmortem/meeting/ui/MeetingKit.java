package dev.aftercall.postmortem.meeting.ui;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.People;
import dev.aftercall.postmortem.action.ActionQueries;
import dev.aftercall.postmortem.meeting.DiscussionService;
import dev.aftercall.postmortem.meeting.FacilitationService;
import dev.aftercall.postmortem.meeting.MeetingQueries;
import dev.aftercall.postmortem.meeting.MeetingService;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The services that the screens of meetings work with. */
@Component
record MeetingKit(
        MeetingService meetings,
        FacilitationService facilitation,
        DiscussionService discussion,
        MeetingQueries queries,
        ActionQueries actions,
        People people,
        CurrentUser user,
        Clock clock) {

    /** Whether the user may plan and run meetings. */
    boolean leads() {
        return FacilitationService.FACILITATORS.stream().anyMatch(user::has);
    }
}
