package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.meeting.DiscussionService;
import dev.aftercall.postmortem.meeting.MeetingFixtures;
import dev.aftercall.postmortem.meeting.MeetingService;
import dev.aftercall.report.MeetingMinutes.Outcome;
import dev.aftercall.report.ReportMeta.Audience;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(TestPerson.SOFIA)
class MeetingReportIntegrationTest {

    @Autowired
    DocumentAssembler assembler;

    @Autowired
    PublishingService publishing;

    @Autowired
    ReportRenderer renderer;

    @Autowired
    PostmortemQueries postmortems;

    @Autowired
    MeetingService meetings;

    @Autowired
    DiscussionService discussion;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    MeetingFixtures plans;

    PostmortemId id = PostmortemId.next();

    @BeforeEach
    void holdMeeting() {
        id = fixtures.opened("Slow answers");
        var meeting = plans.running(id);
        discussion.decideAction(discussion.raise(meeting, "No alert"), ActionDraft.titled("Alert below 70 %"));
        discussion.decideNoAction(discussion.raise(meeting, "Staging"), "Call mail@example.com\nfirst");
        discussion.park(discussion.raise(meeting, "Night shifts"));
        discussion.saveNotes(meeting, 0, "**Decided** weekly <script>alert(1)</script>");
        meetings.close(meeting);
    }

    @Test
    void internal_report_tells_who_met_and_what_became_of_each_point() {
        var minutes = assemble(Audience.INTERNAL, Set.of()).meetings().getFirst();

        assertThat(minutes.facilitator()).isEqualTo("Sofia Kranz");
        assertThat(minutes.present()).containsExactly("Sofia Kranz");
        assertThat(minutes.absent()).containsExactly("Nora Lindqvist", "Tobias Okafor");
        assertThat(minutes.points())
                .extracting(MeetingMinutes.Discussed::outcome)
                .containsExactly(Outcome.ACTION, Outcome.NO_ACTION, Outcome.PARKED);
        assertThat(minutes.points())
                .extracting(MeetingMinutes.Discussed::detail)
                .containsExactly("Alert below 70 %", "Call mail@example.com\nfirst", "");
    }

    @Test
    void internal_report_shows_the_minutes_in_every_form() {
        var document = assemble(Audience.INTERNAL, Set.of());

        assertThat(form(document, ReportForm.HTML))
                .contains("Postmortem meeting</h2>", "No alert", "Alert below 70 %", "<strong>Decided</strong>")
                .doesNotContain("<script");
        assertThat(form(document, ReportForm.MARKDOWN))
                .contains("## Postmortem Meeting", "- **Action:** No alert", "**Facilitator:** Sofia Kranz");
        assertThat(renderer.draft(document, ReportForm.PDF, "x")).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void public_report_says_nothing_of_the_meeting() {
        assertThat(assemble(Audience.PUBLIC, Set.of()).meetings()).isEmpty();
        assertThat(publishing.personalData(id, Set.of()))
                .noneMatch(finding -> finding.subject().contains("mail@example.com"));
    }

    @Test
    void names_are_left_out_of_the_minutes_too() {
        var minutes =
                assemble(Audience.INTERNAL, Set.of(ReportPart.NAMES)).meetings().getFirst();

        assertThat(minutes.facilitator()).isNull();
        assertThat(minutes.present()).isEmpty();
        assertThat(minutes.absent()).isEmpty();
    }

    @Test
    void versions_stored_before_there_were_meetings_can_be_read() {
        var json =
                form(assemble(Audience.PUBLIC, Set.of()), ReportForm.DOCUMENT).replace(",\"meetings\":[]", "");

        assertThat(renderer.read(json.getBytes(StandardCharsets.UTF_8)).meetings())
                .isEmpty();
    }

    private PostmortemDocument assemble(Audience audience, Set<ReportPart> leftOut) {
        var meta = new ReportMeta("Havenlo", "slow", 1, null, audience, null);
        return assembler.assemble(postmortems.details(id), meta, leftOut);
    }

    private String form(PostmortemDocument document, ReportForm form) {
        return new String(renderer.draft(document, form, "x"), StandardCharsets.UTF_8);
    }
}
