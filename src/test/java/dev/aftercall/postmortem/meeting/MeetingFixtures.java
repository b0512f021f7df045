package dev.aftercall.postmortem.meeting;

import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Meetings for tests: Sofia plans them and invites Tobias and Nora. */
@Component
public class MeetingFixtures {

    /** When they are planned for. */
    public static final Instant STARTS = TestClock.START.plus(Duration.ofHours(36));

    private final MeetingService meetings;

    MeetingFixtures(MeetingService meetings) {
        this.meetings = meetings;
    }

    public static PlanMeeting plan() {
        return new PlanMeeting(
                STARTS,
                "https://meet.example.com/pm",
                Set.of(TestPerson.SOFIA.id(), TestPerson.TOBIAS.id(), TestPerson.NORA.id()),
                Agenda.STANDARD);
    }

    public MeetingId planned(PostmortemId postmortem) {
        return Acting.as(TestPerson.SOFIA, () -> meetings.plan(postmortem, plan()));
    }

    public MeetingId running(PostmortemId postmortem) {
        var meeting = planned(postmortem);
        Acting.as(TestPerson.SOFIA, () -> meetings.start(meeting));
        return meeting;
    }
}
