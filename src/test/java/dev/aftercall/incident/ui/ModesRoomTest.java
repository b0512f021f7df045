package dev.aftercall.incident.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.ChangeStatus;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.checklist.ChecklistQueries;
import dev.aftercall.incident.checklist.RunStep;
import dev.aftercall.incident.mode.IncidentMode;
import dev.aftercall.incident.mode.ModeQueries;
import dev.aftercall.incident.mode.ModeService;
import dev.aftercall.playbook.FailureMode;
import dev.aftercall.playbook.PlaybookHistory;
import dev.aftercall.playbook.ProposalState;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.NORA)
class ModesRoomTest extends UiTest {

    private static final String SILENCE = "stt-silence";
    private static final String SILENT = "No transcripts, agent never responds";

    @Autowired
    private IncidentFixtures fixtures;

    @Autowired
    private IncidentQueries incidents;

    @Autowired
    private ModeService service;

    @Autowired
    private ModeQueries modes;

    @Autowired
    private ChecklistQueries checklists;

    @Autowired
    private PlaybookHistory playbooks;

    @Test
    void resolving_confirms_the_suspected_mode() {
        var key = fixtures.declared("Something odd", Severity.SEV1);
        service.suspect(key, SILENCE);
        askToResolve(key);

        assertThat(mode().getValue().key()).isEqualTo(SILENCE);
        assertThat(mode().getHelperText()).isEqualTo("It was suspected during the incident");
        resolve();

        assertThat(incidents.details(key).status()).isEqualTo(IncidentStatus.RESOLVED);
        assertThat(modes.of(key)).singleElement().matches(IncidentMode::isConfirmed);
    }

    @Test
    void best_match_is_offered_with_why_where_nothing_was_suspected() {
        var key = fixtures.declared(SILENT, Severity.SEV2);
        askToResolve(key);

        assertThat(mode().getValue().key()).isEqualTo(SILENCE);
        assertThat(mode().getHelperText())
                .startsWith("Best match: 2 of 3 symptoms seen: No transcript, Agent never responds");
        answer(ModeChoice.Answer.LATER);
        resolve();

        assertThat(incidents.details(key).isOpen()).isFalse();
        assertThat(modes.of(key)).isEmpty();
    }

    @Test
    void unknown_mode_is_asked_for_once_and_never_blocks_resolving() {
        var key = fixtures.declared("Something odd", Severity.SEV1);
        askToResolve(key);

        resolve();
        assertThat(incidents.details(key).isOpen()).isTrue();
        assertThat(_get(RadioButtonGroup.class, spec -> spec.withLabel("Which failure mode was it?"))
                        .isInvalid())
                .isTrue();
        resolve();

        assertThat(incidents.details(key).isOpen()).isFalse();
    }

    @Test
    void minor_incident_is_resolved_without_a_mode() {
        var key = fixtures.declared(SILENT, Severity.SEV3);
        askToResolve(key);
        resolve();

        assertThat(incidents.details(key).isOpen()).isFalse();
        assertThat(modes.of(key)).isEmpty();
    }

    @Test
    void none_of_these_becomes_one_proposal_and_incomplete_ones_are_refused_at_the_field() {
        var key = fixtures.declared("Agent whispers", Severity.SEV2);
        askToResolve(key);
        answer(ModeChoice.Answer.NEW);
        resolve();
        assertThat(incidents.details(key).isOpen()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).isInvalid())
                .isTrue();

        enter(_get(TextField.class, spec -> spec.withLabel("Name")), "Whispering");
        enter(_get(TextArea.class, spec -> spec.withLabel("What happens, in a sentence")), "Too low to be heard");
        enter(_get(TextArea.class, spec -> spec.withLabel("Other symptoms, one per line")), "Agent whispers");
        resolve();

        assertThat(incidents.details(key).isOpen()).isFalse();
        assertThat(playbooks.proposals(ProposalState.OPEN))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.reason()).contains("Whispering", key.value()));
    }

    @Test
    void tab_reads_symptoms_from_the_incident_and_acts_on_the_best_match() {
        var key = fixtures.declared(SILENT, Severity.SEV1);
        openTab(key, "Modes");

        var best = _find(Article.class, spec -> spec.withClasses("mode-match")).getFirst();
        _assertOne(best, Anchor.class, spec -> spec.withText("Complete STT silence"));
        _assertOne(best, Span.class, spec -> spec.withText("2 of 3"));
        _click(_get(best, Button.class, spec -> spec.withText("Add 2 steps to checklist")));
        assertThat(checklists.of(key).getFirst().phases().stream()
                        .flatMap(phase -> phase.steps().stream())
                        .filter(step -> step.origin().equals("Complete STT silence")))
                .extracting(RunStep::key)
                .containsExactly("stt-connectivity", "audio-format");

        _click(_get(match("Complete STT silence"), Button.class, spec -> spec.withText("Suspect")));
        assertThat(modes.of(key)).singleElement().matches(mode -> !mode.isConfirmed());
        _click(_get(match("Complete STT silence"), Button.class, spec -> spec.withText("Confirm")));
        assertThat(modes.of(key)).singleElement().matches(IncidentMode::isConfirmed);
        _click(_get(Button.class, spec -> spec.withText("Take back")));
        assertThat(modes.of(key)).isEmpty();
    }

    @Test
    void ticked_symptoms_change_the_ranking_and_stay_when_others_act() {
        var key = fixtures.declared("Something odd", Severity.SEV1);
        openTab(key, "Modes");
        _assertNone(Article.class, spec -> spec.withClasses("mode-match"));

        _click(_get(Button.class, spec -> spec.withText("No transcript")));
        match("Complete STT silence");
        Acting.as(TestPerson.RAFAEL, () -> service.suspect(key, SILENCE));
        MockVaadin.clientRoundtrip(true);

        match("Complete STT silence");
        _assertOne(Span.class, spec -> spec.withText("Suspected"));
        _click(_get(Button.class, spec -> spec.withText("No transcript")));
        _assertNone(Article.class, spec -> spec.withClasses("mode-match"));
    }

    @Test
    void similar_incidents_are_read_when_their_tab_is_opened() {
        var before = fixtures.declared("Agent silent yesterday");
        service.confirm(before, SILENCE);
        var key = fixtures.declared("Agent silent again");
        service.suspect(key, SILENCE);

        assertThat(SqlCount.statements(() -> open(key)))
                .hasSizeLessThanOrEqualTo(12)
                .noneMatch(sql -> sql.contains("incident_mode"));
        assertThat(SqlCount.statements(() -> select("Similar"))).hasSizeLessThanOrEqualTo(3);

        _assertOne(Anchor.class, spec -> spec.withText("Agent silent yesterday"));
        _assertOne(Paragraph.class, spec -> spec.withText("Still open, investigating"));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Same failure mode, Complete STT silence"));
    }

    @Test
    @As(TestPerson.RAFAEL)
    void library_counts_and_lists_only_what_one_may_see() {
        var key = fixtures.declared("Agent silent yesterday");
        service.confirm(key, SILENCE);
        var secret = fixtures.privateOne("Numbers in a silent call");
        Acting.as(TestPerson.TOBIAS, () -> service.confirm(secret, SILENCE));

        UI.getCurrent()
                .navigate(
                        "playbook/failure-modes", QueryParameters.fromString("symptom=no-transcript&mode=" + SILENCE));

        _assertOne(Span.class, spec -> spec.withText("confirmed once"));
        _assertOne(Anchor.class, spec -> spec.withText(key.value()));
        _assertNone(Anchor.class, spec -> spec.withText(secret.value()));
    }

    private Article match(String mode) {
        return _find(Article.class, spec -> spec.withClasses("mode-match")).stream()
                .filter(article -> mode.equals(article.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private static void openTab(IncidentKey key, String title) {
        open(key);
        select(title);
    }

    private static void open(IncidentKey key) {
        UI.getCurrent().navigate(IncidentNavigation.href(key));
    }

    private static void select(String title) {
        _click(_find(NativeButton.class, spec -> spec.withText(title)).getLast());
        MockVaadin.clientRoundtrip(true);
    }

    /** Of an incident that nobody commands yet and that is still investigated. */
    private void askToResolve(IncidentKey key) {
        for (var status : new IncidentStatus[] {IncidentStatus.IDENTIFIED, IncidentStatus.MITIGATING}) {
            fixtures.move(key, ChangeStatus.to(status));
        }
        open(key);
        resolve();
    }

    private static void resolve() {
        _click(_find(Button.class, spec -> spec.withText("Resolve incident")).getLast());
        MockVaadin.clientRoundtrip(true);
    }

    @SuppressWarnings("unchecked")
    private static void answer(ModeChoice.Answer answer) {
        enter(_get(RadioButtonGroup.class, spec -> spec.withLabel("Which failure mode was it?")), answer);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<FailureMode> mode() {
        return _get(ComboBox.class, spec -> spec.withLabel("Failure mode"));
    }
}
