package dev.aftercall.incident.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.DueClock;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.AssignRole;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentRole;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.incident.checklist.AnswerStep;
import dev.aftercall.incident.checklist.ChecklistQueries;
import dev.aftercall.incident.checklist.ChecklistService;
import dev.aftercall.incident.checklist.RunStep;
import dev.aftercall.incident.checklist.StepAnswer;
import dev.aftercall.incident.clock.ClockQueries;
import dev.aftercall.incident.clock.ResponseClock;
import dev.aftercall.incident.diagnosis.DiagnosisQueries;
import dev.aftercall.incident.diagnosis.DiagnosisService;
import dev.aftercall.incident.diagnosis.JudgeLayer;
import dev.aftercall.incident.diagnosis.Verdict;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.NORA)
class ResponseRoomTest extends UiTest {

    @Autowired
    private IncidentFixtures fixtures;

    @Autowired
    private IncidentService incidents;

    @Autowired
    private IncidentQueries incidentQueries;

    @Autowired
    private TimelineService timeline;

    @Autowired
    private ClockQueries clocks;

    @Autowired
    private ChecklistService checklist;

    @Autowired
    private ChecklistQueries checklists;

    @Autowired
    private DiagnosisService diagnosis;

    @Autowired
    private DiagnosisQueries sheets;

    @Autowired
    private TestClock clock;

    @Test
    void board_shows_the_next_due_first_and_the_overrun_of_what_is_breached() {
        var key = fixtures.declared("Silence", Severity.SEV1);
        clock.advance(Duration.ofMinutes(8));
        openRoom(key);

        var items = _find(ListItem.class, spec -> spec.withClasses("clock"));
        assertThat(texts(items.getFirst())).contains("Name an incident commander", "by 03:26", "2 min");
        assertThat(items.getFirst().getElement().getAttribute("data-state")).isEqualTo("risk");
        var overdue = items.stream()
                .filter(item -> "breached".equals(item.getElement().getAttribute("data-state")))
                .findFirst()
                .orElseThrow();
        assertThat(texts(overdue)).contains("Acknowledge", "due 03:21", "+3 min");
        _get(DescriptionList.Term.class, spec -> spec.withText("Next due: name an incident commander"));
        assertThat(_find(Span.class, spec -> spec.withText("1 breached"))).hasSize(2);
    }

    @Test
    void board_follows_what_others_do() {
        var key = fixtures.declared("Silence", Severity.SEV1);
        openRoom(key);
        var running = _find(DueClock.class).size();

        Acting.as(TestPerson.RAFAEL, () -> incidents.acknowledge(key));
        MockVaadin.clientRoundtrip(true);

        assertThat(_find(DueClock.class)).hasSize(running - 1);
        assertThat(_find(Span.class, spec -> spec.withText("Acknowledged"))).isNotEmpty();
    }

    @Test
    void update_is_recorded_by_those_who_lead() {
        var key = fixtures.declared("Silence", Severity.SEV1);
        openRoom(key);
        click("Record an update");
        enter(_get(TextArea.class, spec -> spec.withLabel("What were they told?")), "Calls fail, next word at four");
        click("Record update");

        assertThat(clocks.board(key).stopped())
                .extracting(ResponseClock::clockKey)
                .contains("stakeholders");
        Acting.as(TestPerson.RAFAEL, () -> {
            reopenBrowser();
            openRoom(key);
            _assertNone(Button.class, spec -> spec.withText("Record an update"));
        });
    }

    @Test
    void one_click_ticks_a_step_and_names_who_did_it() {
        var key = fixtures.declared("Silence", Severity.SEV1);
        openRoom(key);

        _click(button("Done: Acknowledge in the on-call channel"));

        assertThat(step(key, "acknowledge").answer()).isEqualTo(StepAnswer.DONE);
        assertThat(_find(Span.class, spec -> spec.withText("by Nora Lindqvist")))
                .hasSize(1);
        _get(Span.class, spec -> spec.withText("1 of 19 done"));
    }

    @Test
    void second_to_tick_sees_who_was_first() {
        var key = fixtures.declared("Silence", Severity.SEV1);
        openRoom(key);
        var tick = button("Done: Acknowledge in the on-call channel");
        Acting.as(
                TestPerson.RAFAEL,
                () -> checklist.answer(
                        key, AnswerStep.of(step(key, "acknowledge").id(), StepAnswer.SKIPPED)));

        _click(tick);

        NotificationsKt.expectNotifications(
                "Rafael Duarte has already marked this as skipped (2026-09-17 03:16:00 UTC).");
        assertThat(step(key, "acknowledge").answeredBy()).isEqualTo(TestPerson.RAFAEL.id());
        assertThat(_find(Span.class, spec -> spec.withText("by Rafael Duarte"))).hasSize(1);
    }

    @Test
    void ticks_of_others_appear_and_the_rest_keeps_its_place() {
        var key = fixtures.declared("Silence", Severity.SEV1);
        openRoom(key);
        var untouched = button("Done: Page the incident commander and a backup");

        Acting.as(
                TestPerson.RAFAEL,
                () -> checklist.answer(
                        key, AnswerStep.of(step(key, "acknowledge").id(), StepAnswer.DONE)));
        MockVaadin.clientRoundtrip(true);

        assertThat(_find(Span.class, spec -> spec.withText("by Rafael Duarte"))).hasSize(1);
        assertThat(button("Done: Page the incident commander and a backup")).isSameAs(untouched);
    }

    @Test
    void decision_asks_what_was_done() {
        var key = fixtures.declared("Silence", Severity.SEV1);
        openRoom(key);

        _click(_find(
                        NativeButton.class,
                        spec -> spec.withPredicate(button -> texts(button).equals("Yes")))
                .getLast());
        enter(_get(TextArea.class, spec -> spec.withLabel("What was done?")), "Switched to the second provider");
        click("Decide yes");

        assertThat(step(key, "failover").note()).isEqualTo("Switched to the second provider");
    }

    @Test
    void late_phase_is_marked_with_its_open_steps() {
        var key = fixtures.declared("Silence", Severity.SEV1);
        clock.advance(Duration.ofMinutes(20));
        openRoom(key);

        var late = _find(Section.class, spec -> spec.withClasses("phase late"));
        assertThat(late).hasSize(2);
        _get(Span.class, spec -> spec.withText("Late: Acknowledge in the on-call channel"));
        assertThat(_find(Section.class, spec -> spec.withClasses("phase open")))
                .singleElement()
                .satisfies(open -> assertThat(texts(open)).contains("Diagnose layer by layer"));
    }

    @Test
    void diagnosis_proposes_the_first_faulty_layer_and_confirms_it() {
        var key = fixtures.declared("Silence", Severity.SEV1);
        diagnosis.judge(key, JudgeLayer.of(Layer.TTS, Verdict.FAULTY));
        openRoom(key);
        _click(_find(NativeButton.class, spec -> spec.withText("Diagnosis")).getLast());

        _click(_find(
                        NativeButton.class,
                        spec -> spec.withPredicate(button -> texts(button).equals("Faulty")))
                .get(1));
        assertThat(sheets.sheet(key).proposedOrigin()).contains(Layer.ASR);
        _get(Span.class, spec -> spec.withText("Likely origin"));
        _get(Span.class, spec -> spec.withText("Cascade"));

        click("Confirm ASR");

        assertThat(incidentQueries.details(key).layer()).isEqualTo(Layer.ASR);
        _get(Span.class, spec -> spec.withText("Origin"));
    }

    @Test
    void room_needs_few_statements_however_many_entries_steps_and_clocks() {
        var key = fixtures.declared("Silence", Severity.SEV1);
        incidents.assignRole(key, new AssignRole(IncidentRole.COMMANDER, TestPerson.NORA.id(), null));
        for (var i = 0; i < 40; i++) {
            timeline.addNote(key, AddNote.of("Note " + i));
        }
        var phase = checklists.of(key).getFirst().phases().getFirst().id();
        for (var i = 0; i < 40; i++) {
            checklist.add(key, phase, "Step " + i);
        }
        UI.getCurrent().navigate("");

        assertThat(SqlCount.statements(() -> openRoom(key))).hasSizeLessThanOrEqualTo(12);
    }

    private static NativeButton button(String label) {
        return _get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        button -> label.equals(button.getElement().getAttribute("aria-label"))));
    }

    private RunStep step(IncidentKey key, String name) {
        return checklists.of(key).getFirst().phases().stream()
                .flatMap(phase -> phase.steps().stream())
                .filter(step -> step.key().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String texts(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static void openRoom(IncidentKey key) {
        UI.getCurrent().navigate(IncidentNavigation.href(key));
    }

    private static void click(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
        MockVaadin.clientRoundtrip(true);
    }
}
