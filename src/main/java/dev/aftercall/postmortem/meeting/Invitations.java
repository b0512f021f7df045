package dev.aftercall.postmortem.meeting;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.NoticeKind;
import dev.aftercall.incident.NoticeWanted;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemRef;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells people within the portal that they are invited to a meeting, or that it has moved or will not take place. */
@Component
class Invitations {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final ApplicationEventPublisher events;

    Invitations(ApplicationEventPublisher events) {
        this.events = events;
    }

    void send(PostmortemRef postmortem, PlanMeeting plan, Set<UserId> invited) {
        tell(postmortem, invited, "invites you to a postmortem meeting on " + at(plan.startsAt()), plan.place());
    }

    void move(PostmortemRef postmortem, PlanMeeting plan) {
        tell(postmortem, plan.invited(), "moved a postmortem meeting to " + at(plan.startsAt()), plan.place());
    }

    void cancel(PostmortemRef postmortem, Set<UserId> invited, String reason) {
        tell(postmortem, invited, "cancelled a postmortem meeting", reason);
    }

    private void tell(PostmortemRef postmortem, Set<UserId> to, String text, String excerpt) {
        if (!to.isEmpty()) {
            events.publishEvent(new NoticeWanted(
                    to, postmortem.incident(), NoticeKind.MEETING, text, excerpt, path(postmortem.id())));
        }
    }

    private static String at(Instant moment) {
        return TIME.format(moment);
    }

    private static String path(PostmortemId postmortem) {
        return "postmortems/" + postmortem + "/meeting";
    }
}
