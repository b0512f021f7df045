package dev.aftercall.incident.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentFilter;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.severity.SeverityQueries;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.TOBIAS)
class DeclareDialogTest extends UiTest {

    @Autowired
    private IncidentQueries queries;

    @Autowired
    private SeverityQueries severities;

    @Autowired
    private IncidentFixtures fixtures;

    @Test
    void title_is_enough_and_the_room_opens() {
        openDialog();
        enter(title(), "Agent silent after the greeting");

        _click(_get(Button.class, spec -> spec.withText("Declare SEV-2")));

        _get(H1.class, spec -> spec.withText("Agent silent after the greeting"));
        assertThat(queries.list(IncidentFilter.all(), 0, 10))
                .singleElement()
                .satisfies(incident -> assertThat(incident.severity()).isEqualTo(Severity.SEV2));
    }

    @Test
    void everything_given_is_kept() {
        openDialog();
        enter(title(), "Transcripts visible");
        enter(_get(TextArea.class, spec -> spec.withLabel("What do callers experience?")), "Nothing");
        enter(_get(SeverityChoice.class), Severity.SEV1);
        _click(_get(Button.class, spec -> spec.withText("Personal data exposed")));

        _click(_get(Button.class, spec -> spec.withText("Declare SEV-1")));

        var key = queries.open().getFirst().key();
        assertThat(queries.details(key).customerImpact()).isEqualTo("Nothing");
        assertThat(queries.details(key).conditions()).containsExactly("Personal data exposed");
        assertThat(queries.details(key).severity()).isEqualTo(Severity.SEV1);
    }

    @Test
    void choice_follows_the_proposal_until_a_person_chooses() {
        openDialog();
        enter(title(), "Empty transcripts");
        assertThat(_get(SeverityChoice.class).getValue()).isEqualTo(Severity.SEV2);

        _click(_get(Button.class, spec -> spec.withText("No transcripts at all")));

        assertThat(_get(SeverityChoice.class).getValue()).isEqualTo(Severity.SEV1);
        _get(Span.class, spec -> spec.withText("Proposed: critical"));
        _click(_get(Button.class, spec -> spec.withText("Declare SEV-1")));
        assertThat(queries.open().getFirst().severity()).isEqualTo(Severity.SEV1);
    }

    @Test
    void another_severity_than_the_proposed_asks_for_a_reason_and_loses_nothing() {
        openDialog();
        enter(title(), "Slow answers");
        enter(value("Turn P90"), "8.2 s");
        enter(_get(SeverityChoice.class), Severity.SEV3);

        _click(_get(Button.class, spec -> spec.withText("Declare SEV-3")));
        var reason = _get(TextArea.class, spec -> spec.withLabel("Why not the proposed one?"));
        assertThat(reason.isInvalid()).isTrue();
        assertThat(value("Turn P90").getValue()).isEqualTo("8.2 s");

        enter(reason, "Only the staging line");
        _click(_get(Button.class, spec -> spec.withText("Declare SEV-3")));
        assertThat(severities.history(queries.open().getFirst().key()))
                .singleElement()
                .satisfies(rating -> {
                    assertThat(rating.proposed()).isEqualTo(Severity.SEV2);
                    assertThat(rating.reason()).isEqualTo("Only the staging line");
                });
    }

    @Test
    void single_factor_is_shown_as_a_disagreement_and_not_applied() {
        openDialog();

        enter(value("Turn P90"), "8200 ms");

        _get(Span.class, spec -> spec.withText("Proposed: major"));
        _get(Span.class, spec -> spec.withText("Disagrees with the proposal. Not applied: it stands alone."));
    }

    @Test
    void value_that_cannot_be_true_is_said_at_its_field() {
        openDialog();
        enter(title(), "Strange numbers");

        enter(value("Task completion"), "140 %");
        _click(_get(Button.class, spec -> spec.withText("Declare SEV-2")));

        assertThat(value("Task completion").isInvalid()).isTrue();
        assertThat(value("Task completion").getErrorMessage()).contains("above 100 %");
        assertThat(queries.count(IncidentFilter.all())).isZero();
    }

    @Test
    void missing_title_is_said_at_the_field() {
        openDialog();

        _click(_get(Button.class, spec -> spec.withText("Declare SEV-2")));

        assertThat(title().isInvalid()).isTrue();
        assertThat(queries.count(IncidentFilter.all())).isZero();
    }

    @Test
    void open_look_alikes_are_offered() {
        fixtures.declared("Latency spikes on evening booking calls");
        openDialog();

        enter(title(), "Latency spikes on booking calls");

        _get(Span.class, spec -> spec.withText("Latency spikes on evening booking calls"));
        _click(_get(Button.class, spec -> spec.withText("Open that one")));
        _get(H1.class, spec -> spec.withText("Latency spikes on evening booking calls"));
    }

    @Test
    void leaving_asks_when_text_would_be_lost() {
        openDialog();
        enter(title(), "Half a thought");

        _click(_get(Button.class, spec -> spec.withText("Cancel")));

        _get(ConfirmDialog.class);
    }

    @Test
    @As(TestPerson.STAN)
    void stakeholders_have_no_button() {
        UI.getCurrent().navigate("");
        MockVaadin.clientRoundtrip(true);

        _assertNone(Button.class, spec -> spec.withText("Declare incident"));
        assertThat(_find(H1.class)).isNotEmpty();
    }

    private static void openDialog() {
        UI.getCurrent().navigate("");
        _click(_get(Button.class, spec -> spec.withText("Declare incident")));
    }

    private static TextField value(String metric) {
        return _get(TextField.class, spec -> spec.withLabel(metric));
    }

    private static TextField title() {
        return _get(TextField.class, spec -> spec.withLabel("Title"));
    }
}
