package dev.aftercall.postmortem.meeting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.action.ActionQueries;
import dev.aftercall.postmortem.meeting.DiscussionService;
import dev.aftercall.postmortem.meeting.FacilitationService;
import dev.aftercall.postmortem.meeting.Meeting;
import dev.aftercall.postmortem.meeting.MeetingFixtures;
import dev.aftercall.postmortem.meeting.MeetingQueries;
import dev.aftercall.postmortem.meeting.MeetingService;
import dev.aftercall.postmortem.meeting.MeetingState;
import dev.aftercall.postmortem.meeting.Point;
import dev.aftercall.postmortem.meeting.PointOutcome;
import dev.aftercall.postmortem.ui.EditorTest;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

@As(TestPerson.SOFIA)
class MeetingViewTest extends EditorTest {

    @Autowired
    MeetingFixtures plans;

    @Autowired
    MeetingService meetings;

    @Autowired
    FacilitationService facilitation;

    @Autowired
    DiscussionService discussion;

    @Autowired
    MeetingQueries meetingQueries;

    @Autowired
    ActionQueries actions;

    @Test
    void meeting_is_planned_from_the_postmortem_with_a_proposed_date_and_those_who_took_part() {
        var id = fixtures.opened("Slow answers");
        open(id, SectionKind.OVERVIEW);
        click("Meeting");
        click("Plan meeting");
        enter(_get(TextField.class, spec -> spec.withLabel("Place")), "Room 4");
        clickLast("Plan meeting");

        _get(H2.class, spec -> spec.withText("Postmortem meeting, 18 Sep 2026"));
        var meeting = meeting(id);
        assertThat(meeting.place()).isEqualTo("Room 4");
        assertThat(meeting.startsAt()).hasToString("2026-09-18T15:00:00Z");
        assertThat(meeting.invited()).containsExactlyInAnyOrder(TestPerson.SOFIA.id(), TestPerson.TOBIAS.id());
        open(id, SectionKind.OVERVIEW);
        _get(Button.class, spec -> spec.withText("Meeting 18 Sep, 15:00"));
    }

    @Test
    void meeting_runs_from_start_to_minutes() {
        var id = fixtures.opened("Slow answers");
        plans.planned(id);
        openMeeting(id);
        click("Start meeting");
        raise("No alert for 37 minutes");
        raise("Staging pages nobody");
        click("Next: root cause");
        _get(H2.class, spec -> spec.withText("Root cause"));

        _find(Button.class, spec -> spec.withText("Action")).getFirst().click();
        enter(_get(TextField.class, spec -> spec.withLabel("What will be done")), "Alert below 70 %");
        click("Propose action");
        click("No action because…");
        enter(_get(TextArea.class, spec -> spec.withLabel("No action because…")), "The gate stops these");
        click("No action");
        click("Next: what went well");
        click("Next: what could improve");
        click("Next: action items");
        click("Close meeting");
        clickLast("Close meeting");

        _get(Span.class, spec -> spec.withText("No action: The gate stops these"));
        assertThat(meeting(id).state()).isEqualTo(MeetingState.CLOSED);
        assertThat(actions.of(id)).extracting(item -> item.title()).containsExactly("Alert below 70 %");
        open(id, SectionKind.OVERVIEW);
        _get(MinutesCard.class);
        _get(Button.class, spec -> spec.withText("Minutes"));
    }

    @Test
    void closing_names_the_open_points_and_leaves_the_meeting_running() {
        var id = fixtures.opened("Slow answers");
        var meeting = plans.running(id);
        discussion.raise(meeting, "No alert");
        for (var item = 0; item < 4; item++) {
            facilitation.move(meeting, item, item + 1);
        }
        openMeeting(id);
        click("Close meeting");

        expectNotifications("Every point ends as an action or with a reason for none. Still open: “No alert”");
        assertThat(meeting(id).state()).isEqualTo(MeetingState.RUNNING);
    }

    @Test
    void others_follow_the_facilitator() {
        var id = fixtures.opened("Slow answers");
        var meeting = plans.running(id);
        Acting.as(TestPerson.NORA, () -> {
            reopenBrowser();
            openMeeting(id);
            _get(H2.class, spec -> spec.withText("Timeline review"));
            _assertNone(Button.class, spec -> spec.withText("Pause").withPredicate(Button::isEnabled));

            elsewhere(TestPerson.SOFIA, () -> {
                discussion.raise(meeting, "No alert");
                facilitation.move(meeting, 0, 1);
            });

            _get(H2.class, spec -> spec.withText("Root cause"));
            says("No alert");
            says("Sofia Kranz facilitates");
        });
    }

    @Test
    void who_looks_around_stays_there_until_back_in_the_meeting() {
        var id = fixtures.opened("Slow answers");
        var meeting = plans.running(id);
        Acting.as(TestPerson.NORA, () -> {
            reopenBrowser();
            openMeeting(id);
            _click(_find(NativeButton.class, spec -> spec.withClasses("item")).get(4));
            MockVaadin.clientRoundtrip(true);
            _get(H2.class, spec -> spec.withText("Action items"));
            says("The meeting is at “Timeline review”.");

            elsewhere(TestPerson.SOFIA, () -> facilitation.move(meeting, 0, 1));
            _get(H2.class, spec -> spec.withText("Action items"));
            says("The meeting is at “Root cause”.");

            click("Back to the meeting");
            _get(H2.class, spec -> spec.withText("Root cause"));
            _assertNone(Button.class, spec -> spec.withText("Back to the meeting"));
        });
    }

    @Test
    void facilitation_is_taken_over_and_handed_back() {
        var id = fixtures.opened("Slow answers");
        plans.running(id);
        Acting.as(TestPerson.NORA, () -> {
            reopenBrowser();
            openMeeting(id);
            click("Take over");
            _get(Button.class, spec -> spec.withText("Pause").withPredicate(Button::isEnabled));
            assertThat(meeting(id).facilitator()).isEqualTo(TestPerson.NORA.id());

            handOver(TestPerson.SOFIA);
        });
        assertThat(meeting(id).facilitator()).isEqualTo(TestPerson.SOFIA.id());
    }

    private static void handOver(TestPerson to) {
        _get(Button.class, spec -> spec.withClasses("menu").withPredicate(Button::isVisible))
                .click();
        click("Hand over");
        @SuppressWarnings("unchecked")
        ComboBox<Person> field = _get(ComboBox.class, spec -> spec.withLabel("Who facilitates from now on"));
        enter(
                field,
                field.getListDataView()
                        .getItems()
                        .filter(person -> person.id().equals(to.id()))
                        .findFirst()
                        .orElseThrow());
        clickLast("Hand over");
    }

    @Test
    void responder_raises_points_and_comes_but_decides_nothing() {
        var id = fixtures.opened("Slow answers");
        plans.running(id);
        Acting.as(TestPerson.TOBIAS, () -> {
            reopenBrowser();
            openMeeting(id);
            click("I am here");
            raise("No alert");

            _get(Button.class, spec -> spec.withText("Park"));
            for (var button : new String[] {"Action", "No action because…", "Take over", "Next: root cause"}) {
                _assertNone(Button.class, spec -> spec.withText(button));
            }
            _get(Button.class, spec -> spec.withText("2 of 3 present")).click();
            assertThat(_find(Checkbox.class, spec -> spec.withPredicate(Checkbox::isEnabled)))
                    .extracting(Checkbox::getLabel)
                    .contains("Tobias Okafor")
                    .doesNotContain("Nora Lindqvist");
        });
        assertThat(meeting(id).points())
                .singleElement()
                .returns(TestPerson.TOBIAS.id(), Point::raisedBy)
                .returns(PointOutcome.OPEN, Point::outcome);
    }

    @Test
    void stakeholders_are_refused_and_private_meetings_look_like_missing_ones() {
        var id = fixtures.opened("Slow answers");
        var secret = fixtures.privateOne("Numbers visible");
        Acting.as(TestPerson.STAN, () -> {
            reopenBrowser();
            assertThatExceptionOfType(MockAccessDeniedException.class).isThrownBy(() -> openMeeting(id));
        });
        Acting.as(TestPerson.RAFAEL, () -> {
            reopenBrowser();
            openMeeting(secret);
            _get(H1.class, spec -> spec.withText("There is nothing here"));
        });
    }

    @Test
    void published_postmortem_offers_no_new_meeting() {
        openMeeting(fixtures.published("Slow answers"));

        _get(H2.class, spec -> spec.withText("No meeting yet"));
        _assertNone(Button.class, spec -> spec.withText("Plan meeting"));
    }

    @Test
    void hostile_points_are_shown_as_text() {
        var id = fixtures.opened("Slow answers");
        var attack = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        discussion.raise(plans.running(id), attack);
        openMeeting(id);

        says(attack);
    }

    @Test
    void meeting_stands_at_home_and_leaves_it_when_it_is_over() {
        var id = fixtures.opened("Slow answers");
        var meeting = plans.planned(id);
        UI.getCurrent().navigate("");
        MockVaadin.clientRoundtrip(true);
        says("18 Sep 2026, 15:16");

        elsewhere(TestPerson.SOFIA, () -> meetings.cancel(meeting, "Moved"));

        _assertNone(Span.class, spec -> spec.withText("18 Sep 2026, 15:16"));
    }

    private Meeting meeting(PostmortemId id) {
        return meetingQueries.latest(id).orElseThrow();
    }

    private static void openMeeting(PostmortemId id) {
        UI.getCurrent().navigate(MeetingNavigation.path(id));
        MockVaadin.clientRoundtrip(true);
    }

    private static void raise(String text) {
        var field = _get(TextField.class, spec -> spec.withPlaceholder("Add a point"));
        fire(field, "raise", JsonNodeFactory.instance.objectNode().put("event.detail", text));
    }
}
