package dev.aftercall.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.NotFoundException;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.NoticeKind;
import dev.aftercall.incident.NoticeWanted;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.action.ActionDueSoon;
import dev.aftercall.postmortem.action.ActionDueToday;
import dev.aftercall.postmortem.action.ActionOverdue;
import dev.aftercall.postmortem.comment.CommentService;
import dev.aftercall.postmortem.meeting.MeetingFixtures;
import dev.aftercall.postmortem.meeting.MeetingService;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
@As(TestPerson.SOFIA)
class NoticeIntegrationTest {

    @Autowired
    NoticeService notices;

    @Autowired
    CommentService comments;

    @Autowired
    PostmortemService postmortems;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    MeetingFixtures plans;

    @Autowired
    MeetingService meetings;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void who_is_mentioned_is_told_where() {
        var id = fixtures.opened("Eight-second answers");
        var comment = comments.add(id, SectionKind.IMPACT, null, "@Nora Lindqvist, *really*?");

        var notice = Acting.as(TestPerson.NORA, this::all).getFirst();

        assertThat(notice.kind()).isEqualTo(NoticeKind.MENTION);
        assertThat(notice.actor()).isEqualTo(TestPerson.SOFIA.id());
        assertThat(notice.text()).isEqualTo("mentioned you on Impact of “Eight-second answers”");
        assertThat(notice.excerpt()).isEqualTo("@Nora Lindqvist, *really*?");
        assertThat(notice.path()).isEqualTo("postmortems/" + id + "/impact?at=comment-" + comment + "&drawer=comments");
        assertThat(all()).isEmpty();
    }

    @Test
    void who_wrote_in_a_thread_is_told_of_answers_and_who_is_mentioned_is_told_once() {
        var id = fixtures.opened("Answers");
        var thread = comments.add(id, SectionKind.IMPACT, null, "Hm");
        Acting.as(TestPerson.NORA, () -> comments.reply(thread, "Yes"));
        Acting.as(TestPerson.RAFAEL, () -> comments.reply(thread, "@sofia no"));

        assertThat(all()).extracting(Notice::kind).containsExactly(NoticeKind.MENTION, NoticeKind.ANSWER);
        assertThat(Acting.as(TestPerson.NORA, this::all))
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.ANSWER);
        assertThat(Acting.as(TestPerson.RAFAEL, this::all)).isEmpty();
    }

    @Test
    void the_way_through_review_is_told_to_whom_it_concerns() {
        var id = fixtures.ready("Review");
        postmortems.askForReview(id, Set.of(TestPerson.NORA.id()));
        assertThat(texts(TestPerson.NORA)).containsExactly("asks you to review “Review”");

        Acting.as(TestPerson.NORA, () -> postmortems.requestChanges(id, "Why so short?"));
        assertThat(all().getFirst().text()).isEqualTo("asks for changes in “Review”");
        assertThat(all().getFirst().excerpt()).isEqualTo("Why so short?");

        postmortems.askForReview(id, Set.of(TestPerson.NORA.id()));
        Acting.as(TestPerson.NORA, () -> postmortems.approve(id));
        Acting.as(TestPerson.NORA, () -> postmortems.markPublished(id, 1));
        assertThat(texts(TestPerson.SOFIA).subList(0, 2)).containsExactly("published “Review”", "approved “Review”");
        assertThat(texts(TestPerson.TOBIAS)).containsExactly("published “Review”");
    }

    @Test
    void the_owner_of_an_accepted_action_item_is_told() {
        var id = fixtures.opened("Actions");
        var action = fixtures.accepted(id, "Replay long calls");

        var notice = Acting.as(TestPerson.RAFAEL, this::all).getFirst();
        assertThat(notice.text()).isEqualTo("gave you an action item, due 2026-09-27: “Replay long calls”");
        assertThat(notice.path()).isEqualTo("postmortems/" + id + "/actions?at=" + action);
    }

    @Test
    void owner_is_reminded_and_managers_hear_of_what_is_late_for_long() {
        var id = fixtures.opened("Actions");
        var incident = queries.details(id).incident().id();
        var due = LocalDate.parse("2026-09-01");
        var item = fixtures.accepted(id, "Replay long calls");
        var owner = TestPerson.RAFAEL.id();
        remind(new ActionDueSoon(item, id, incident, "Replay", owner, due));
        remind(new ActionDueToday(item, id, incident, "Replay", owner, due));
        remind(new ActionOverdue(item, id, incident, "Replay", owner, due, 1, false));
        remind(new ActionOverdue(item, id, incident, "Replay", owner, due, 8, true));

        assertThat(texts(TestPerson.RAFAEL).subList(0, 4))
                .containsExactly(
                        "Your action item is 8 days overdue: “Replay”",
                        "Your action item is 1 day overdue: “Replay”",
                        "Your action item is due today: “Replay”",
                        "Your action item is due on 2026-09-01: “Replay”");
        assertThat(texts(TestPerson.NORA)).containsExactly("An action item is 8 days overdue: “Replay”");
    }

    @Test
    void who_is_invited_to_a_meeting_is_told_of_it_and_of_its_end() {
        var meeting = plans.planned(fixtures.opened("Meeting"));
        Acting.as(TestPerson.SOFIA, () -> meetings.cancel(meeting, "Too few could come"));

        assertThat(texts(TestPerson.NORA)).hasSize(2).first().isEqualTo("cancelled a postmortem meeting");
        assertThat(texts(TestPerson.NORA).getLast()).startsWith("invites you to a postmortem meeting on ");
        assertThat(all()).isEmpty();
    }

    private void remind(Object event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }

    @Test
    void other_modules_can_ask_for_notices() {
        var incident = incident();
        want(incident, Set.of(TestPerson.NORA.id(), TestPerson.SOFIA.id()), "invites you to a meeting");

        assertThat(texts(TestPerson.NORA)).containsExactly("invites you to a meeting");
        assertThat(all()).isEmpty();
        assertThatThrownBy(() -> events.publishEvent(wanted(incident, Set.of(TestPerson.NORA.id()), "x")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void paths_lead_nowhere_else() {
        for (var path : List.of("javascript:alert(1)", "//evil.example", "/x", "https://evil.example", "a b", "")) {
            assertThatThrownBy(() -> new NoticeWanted(Set.of(), IncidentId.next(), NoticeKind.MEETING, "x", "", path))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void notices_are_lost_with_their_cause() {
        var incident = incident();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(wanted(incident, Set.of(TestPerson.NORA.id()), "x"));
            status.setRollbackOnly();
        });

        assertThat(texts(TestPerson.NORA)).isEmpty();
    }

    @Test
    void nobody_sees_or_marks_the_notices_of_others() {
        want(incident(), Set.of(TestPerson.NORA.id()), "for Nora");
        var noras = Acting.as(TestPerson.NORA, this::all).getFirst().id();

        assertThat(all()).isEmpty();
        assertThat(notices.unread()).isZero();
        assertThatThrownBy(() -> notices.markRead(noras)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> notices.markUnread(noras)).isInstanceOf(NotFoundException.class);
        notices.markAllRead();
        Acting.as(TestPerson.NORA, () -> assertThat(notices.unread()).isEqualTo(1));
        Acting.as(TestPerson.STAN, () -> {
            assertThatThrownBy(() -> notices.page(false, 0)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> notices.unread()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> notices.markAllRead()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> notices.markRead(noras)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void what_concerns_a_private_incident_is_gone_for_those_who_may_not_see_it() {
        var secret = fixtures.privateOne("Secret");
        var incident = Acting.as(
                TestPerson.TOBIAS, () -> queries.details(secret).incident().id());
        Acting.as(
                TestPerson.TOBIAS, () -> want(incident, Set.of(TestPerson.SOFIA.id(), TestPerson.ADA.id()), "secret"));
        var sofias = jdbc.queryForList("select id from notice", java.util.UUID.class);

        assertThat(all()).isEmpty();
        assertThat(notices.unread()).isZero();
        assertThat(sofias)
                .allSatisfy(notice -> assertThatThrownBy(() -> notices.markRead(new NoticeId(notice)))
                        .isInstanceOf(NoticeNotFoundException.class));
        assertThat(texts(TestPerson.ADA)).containsExactly("secret");
    }

    @Test
    void notices_are_read_one_by_one_or_all_at_once() {
        var incident = incident();
        for (var i = 0; i < 3; i++) {
            Acting.as(TestPerson.NORA, () -> want(incident, Set.of(TestPerson.SOFIA.id()), "x"));
        }
        var first = all().getFirst();

        notices.markRead(first.id());
        assertThat(notices.unread()).isEqualTo(2);
        assertThat(notices.page(true, 0).rows()).hasSize(2);
        notices.markUnread(first.id());
        assertThat(notices.unread()).isEqualTo(3);
        notices.markAllRead();
        assertThat(notices.unread()).isZero();
        assertThat(all()).hasSize(3).noneMatch(Notice::isUnread);
    }

    @Test
    void old_notices_make_room() {
        var incident = incident();
        Acting.as(TestPerson.NORA, () -> want(incident, Set.of(TestPerson.SOFIA.id()), "old"));
        clock.advance(NoticeDesk.KEPT.plusDays(1));
        Acting.as(TestPerson.NORA, () -> want(incident, Set.of(TestPerson.SOFIA.id()), "new"));
        assertThat(texts(TestPerson.SOFIA)).containsExactly("new");

        Acting.as(
                TestPerson.NORA,
                () -> transaction.executeWithoutResult(_ -> {
                    for (var i = 0; i < NoticeDesk.MOST + 5; i++) {
                        clock.advance(java.time.Duration.ofSeconds(1));
                        events.publishEvent(wanted(incident, Set.of(TestPerson.SOFIA.id()), "more " + i));
                    }
                }));
        assertThat(notices.page(false, 0).total()).isEqualTo(NoticeDesk.MOST);
        assertThat(all().getFirst().text()).isEqualTo("more 504");
        assertThat(SqlCount.of(() -> notices.page(false, 3))).isLessThanOrEqualTo(3);
    }

    private List<Notice> all() {
        return notices.page(false, 0).rows();
    }

    private List<String> texts(TestPerson person) {
        return Acting.as(person, () -> all().stream().map(Notice::text).toList());
    }

    private IncidentId incident() {
        return queries.details(fixtures.opened("Some incident")).incident().id();
    }

    private void want(IncidentId incident, Set<dev.aftercall.identity.UserId> to, String text) {
        clock.advance(java.time.Duration.ofMillis(1));
        transaction.executeWithoutResult(_ -> events.publishEvent(wanted(incident, to, text)));
    }

    private static NoticeWanted wanted(IncidentId incident, Set<dev.aftercall.identity.UserId> to, String text) {
        return new NoticeWanted(to, incident, NoticeKind.MEETING, text, "", "postmortems");
    }
}
