package dev.aftercall.incident.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.MarkdownText;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.AssignRole;
import dev.aftercall.incident.ChangeSeverity;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentRole;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.IncidentTime;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.incident.severity.AssessSeverity;
import dev.aftercall.incident.severity.SeverityService;
import dev.aftercall.playbook.SeverityFacts;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.TOBIAS)
class IncidentRoomViewTest extends UiTest {

    @Autowired
    private IncidentFixtures fixtures;

    @Autowired
    private IncidentService service;

    @Autowired
    private IncidentQueries queries;

    @Autowired
    private SeverityService severities;

    @Autowired
    private TimelineService timeline;

    @Test
    void responder_takes_command_and_carries_the_incident_to_resolved() {
        var key = fixtures.declared("Silence after the greeting", Severity.SEV1);
        openRoom(key);
        _get(Span.class, spec -> spec.withText("Nobody is in command, and nobody has acknowledged."));

        click("Acknowledge");
        click("Take command");
        for (var step : new String[] {"Mark identified", "Mark mitigating", "Resolve incident"}) {
            click(step);
            enter(_get(TextArea.class, spec -> spec.withLabel("Note for the timeline")), "Because " + step);
            _click(_find(Button.class, spec -> spec.withText(step)).getLast());
            MockVaadin.clientRoundtrip(true);
        }

        var incident = queries.details(key);
        assertThat(incident.status()).isEqualTo(IncidentStatus.RESOLVED);
        assertThat(incident.commander()).contains(TestPerson.TOBIAS.id());
        assertThat(incident.time(IncidentTime.ACKNOWLEDGED)).isPresent();
        assertThat(notes()).anyMatch(html -> html.contains("Because Resolve incident"));
        _assertNone(CommandNotice.class);
    }

    @Test
    void note_appears_in_the_timeline_and_the_composer_is_empty_again() {
        openRoom(fixtures.declared("Silence"));

        enter(
                _get(TextArea.class, spec -> spec.withPlaceholder("What happened, what did you see?")),
                "Workers say **401**");
        click("Add note");

        assertThat(notes()).anyMatch(html -> html.contains("<strong>401</strong>"));
        assertThat(_get(TextArea.class, spec -> spec.withPlaceholder("What happened, what did you see?"))
                        .getValue())
                .isEmpty();
    }

    @Test
    void what_others_do_appears_without_reloading() {
        var key = fixtures.declared("Silence");
        openRoom(key);

        Acting.as(TestPerson.RAFAEL, () -> timeline.addNote(key, AddNote.of("Seen by Rafael")));
        Acting.as(
                TestPerson.NORA,
                () -> service.assignRole(key, new AssignRole(IncidentRole.COMMANDER, TestPerson.NORA.id(), null)));
        MockVaadin.clientRoundtrip(true);

        assertThat(notes()).anyMatch(html -> html.contains("Seen by Rafael"));
        assertThat(_find(Span.class, spec -> spec.withText("Nora Lindqvist"))).isNotEmpty();
    }

    @Test
    void responders_who_do_not_lead_get_no_status_button() {
        openRoom(fixtures.declared("Silence"));

        _assertNone(Button.class, spec -> spec.withText("Mark identified"));
    }

    @Test
    @As(TestPerson.NORA)
    void change_made_by_someone_else_meanwhile_is_not_overwritten() {
        var key = fixtures.declared("Silence");
        openRoom(key);
        click("Mark identified");
        enter(_get(TextArea.class, spec -> spec.withLabel("Note for the timeline")), "My words");
        Acting.as(
                TestPerson.ADA,
                () -> service.changeSeverity(
                        key, fixtures.version(key), new ChangeSeverity(Severity.SEV1, "All calls")));

        _click(_find(Button.class, spec -> spec.withText("Mark identified")).getLast());

        assertThat(queries.details(key).status()).isEqualTo(IncidentStatus.INVESTIGATING);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Note for the timeline"))
                        .getValue())
                .isEqualTo("My words");

        _click(_find(Button.class, spec -> spec.withText("Mark identified")).getLast());

        assertThat(queries.details(key).status()).isEqualTo(IncidentStatus.IDENTIFIED);
    }

    @Test
    void private_incident_looks_like_a_missing_one() {
        var secret = fixtures.privateOne("Numbers visible");
        Acting.as(TestPerson.RAFAEL, () -> {
            reopenBrowser();

            openRoom(secret);
            _get(H1.class, spec -> spec.withText("There is nothing here"));

            openRoom(IncidentKey.of(2026, 999));
            _get(H1.class, spec -> spec.withText("There is nothing here"));
        });
    }

    @Test
    void whoever_loses_access_is_out_at_once() {
        var secret = fixtures.privateOne("Numbers visible");
        service.invite(secret, TestPerson.RAFAEL.id());
        Acting.as(TestPerson.RAFAEL, () -> {
            reopenBrowser();
            openRoom(secret);
            _get(H1.class, spec -> spec.withText("Numbers visible"));

            elsewhere(() -> Acting.as(TestPerson.TOBIAS, () -> service.uninvite(secret, TestPerson.RAFAEL.id())));
            MockVaadin.clientRoundtrip(true);

            _get(H1.class, spec -> spec.withText("There is nothing here"));
        });
    }

    @Test
    void hostile_text_is_shown_inert() {
        var hostile = "<script>alert(1)</script> \u202e <img src=x onerror=alert(2)>";
        var key = fixtures.declared(hostile);
        timeline.addNote(key, AddNote.of(hostile));

        openRoom(key);

        _get(H1.class, spec -> spec.withPredicate(title -> title.getText().contains("<script>")));
        assertThat(notes()).noneMatch(html -> html.contains("<script") || html.contains("<img"));
    }

    @Test
    void room_says_that_the_playbook_would_rate_otherwise_until_someone_decides() {
        var key = fixtures.declared("Silence", Severity.SEV2);
        service.assignRole(key, new AssignRole(IncidentRole.COMMANDER, TestPerson.TOBIAS.id(), null));
        openRoom(key);
        _assertNone(SeverityNotice.class);

        severities.assess(
                key,
                queries.details(key).version(),
                new AssessSeverity(
                        new SeverityFacts(Map.of(), Set.of("no-transcripts"), Set.of(), Map.of()),
                        Severity.SEV2,
                        "Waiting for a second look"));
        MockVaadin.clientRoundtrip(true);
        _assertNone(SeverityNotice.class);

        elsewhere(() -> Acting.as(
                TestPerson.RAFAEL,
                () -> severities.assess(
                        key,
                        queries.details(key).version(),
                        new AssessSeverity(
                                new SeverityFacts(Map.of(), Set.of("all-calls-failing"), Set.of(), Map.of()),
                                Severity.SEV2,
                                null))));
        MockVaadin.clientRoundtrip(true);
        _get(SeverityNotice.class);
        click("Decide");
        enter(_get(SeverityChoice.class), Severity.SEV1);
        click("Change to SEV-1");

        assertThat(queries.details(key).severity()).isEqualTo(Severity.SEV1);
        _assertNone(SeverityNotice.class);
    }

    @Test
    void opening_needs_few_statements() {
        var key = fixtures.declared("Silence");
        for (var i = 0; i < 60; i++) {
            timeline.addNote(key, AddNote.of("Note " + i));
        }
        openRoom(key);
        UI.getCurrent().navigate("");

        assertThat(SqlCount.statements(() -> openRoom(key))).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void nonsense_for_a_key_is_not_found() {
        UI.getCurrent().navigate("incidents/not-a-key");

        _get(H1.class, spec -> spec.withText("There is nothing here"));
    }

    @Test
    @As(TestPerson.STAN)
    void stakeholders_are_refused() {
        assertThatExceptionOfType(MockAccessDeniedException.class)
                .isThrownBy(() -> UI.getCurrent().navigate("incidents/INC-2026-0001"));
    }

    /** On a thread of its own, as the request of another person is. */
    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private static void openRoom(IncidentKey key) {
        UI.getCurrent().navigate(IncidentNavigation.href(key));
    }

    private static void click(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
        MockVaadin.clientRoundtrip(true);
    }

    private static List<String> notes() {
        return _find(MarkdownText.class).stream()
                .map(text -> text.getElement().getProperty("innerHTML", ""))
                .toList();
    }
}
