package dev.aftercall.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.NoticeKind;
import dev.aftercall.incident.NoticeWanted;
import dev.aftercall.notification.NoticeService;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.comment.CommentService;
import dev.aftercall.postmortem.ui.EditorTest;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

@As(TestPerson.NORA)
class NoticesViewTest extends EditorTest {

    @Autowired
    NoticeService notices;

    @Autowired
    CommentService comments;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Test
    void the_bell_rings_by_itself_and_the_list_fills() {
        var id = fixtures.opened("Eight-second answers");
        show("");
        assertThat(bell()).isEqualTo("Notices");
        assertThat(_get(H2.class).getText()).isEqualTo("No notices yet");

        elsewhere(TestPerson.SOFIA, () -> comments.add(id, SectionKind.IMPACT, null, "@nora <b>look</b>"));

        assertThat(bell()).isEqualTo("Notices, 1 unread");
        says("Sofia Kranz");
        says(" mentioned you on Impact of “Eight-second answers”");
        says("@nora <b>look</b>");
    }

    @Test
    void following_a_notice_reads_it() {
        var id = fixtures.opened("Eight-second answers");
        Acting.as(TestPerson.SOFIA, () -> comments.add(id, SectionKind.IMPACT, null, "@nora"));
        show("");

        var link = _get(
                Anchor.class,
                spec -> spec.withPredicate(
                        anchor -> anchor.getHref().startsWith("postmortems/" + id + "/impact?at=comment-")));
        fire(link, "click");

        assertThat(notices.unread()).isZero();
        assertThat(bell()).isEqualTo("Notices");
    }

    @Test
    void notices_are_marked_read_unread_and_all_read() {
        want(3);
        show("");

        _click(_find(
                        Button.class,
                        spec -> spec.withPredicate(button -> label(button).startsWith("Unread")))
                .getFirst());
        assertThat(notices.unread()).isEqualTo(2);
        _click(_get(
                Button.class, spec -> spec.withPredicate(button -> label(button).startsWith("Read:"))));
        assertThat(notices.unread()).isEqualTo(3);

        click("Mark all as read");
        assertThat(notices.unread()).isZero();
        assertThat(_get(Button.class, spec -> spec.withText("Mark all as read")).isEnabled())
                .isFalse();
    }

    @Test
    void long_lists_come_in_pages_and_unread_ones_alone() {
        want(NoticeService.PAGE + 1);
        show("");
        assertThat(_find(NoticeItem.class)).hasSize(NoticeService.PAGE);

        _get(RouterLink.class, spec -> spec.withText("Older"));
        show("page=2");
        assertThat(_find(NoticeItem.class)).hasSize(1);
        _get(RouterLink.class, spec -> spec.withText("Newer"));
        _assertNone(RouterLink.class, spec -> spec.withText("Older"));

        notices.markAllRead();
        show("show=unread");
        assertThat(_get(H2.class).getText()).isEqualTo("Nothing unread");
        show("page=99999999999999999999");
        show("page=-1");
        assertThat(_find(NoticeItem.class)).hasSize(NoticeService.PAGE);
    }

    @Test
    @As(TestPerson.STAN)
    void stakeholders_have_no_notices() {
        assertThatThrownBy(() -> show("")).isInstanceOf(MockAccessDeniedException.class);
        UI.getCurrent().navigate("");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("bell"))).isEmpty();
    }

    private static void show(String query) {
        UI.getCurrent().navigate("notices", QueryParameters.fromString(query));
        MockVaadin.clientRoundtrip(true);
    }

    private static String bell() {
        return _get(Anchor.class, spec -> spec.withClasses("bell")).getElement().getAttribute("aria-label");
    }

    private static String label(Button button) {
        return button.getAriaLabel().orElse("");
    }

    private void want(int number) {
        var incident =
                queries.details(fixtures.opened("Some incident")).incident().id();
        Acting.as(
                TestPerson.SOFIA,
                () -> transaction.executeWithoutResult(_ -> {
                    for (var i = 0; i < number; i++) {
                        events.publishEvent(wanted(incident, i));
                    }
                }));
    }

    private static NoticeWanted wanted(IncidentId incident, int number) {
        return new NoticeWanted(
                Set.of(TestPerson.NORA.id()), incident, NoticeKind.MEETING, "invites you " + number, "", "postmortems");
    }
}
