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
        _click(_get(Button.class, spec -> spec.withText("PII or PHI exposed")));

        _click(_get(Button.class, spec -> spec.withText("Declare SEV-1")));

        var key = queries.open().getFirst().key();
        assertThat(queries.details(key).customerImpact()).isEqualTo("Nothing");
        assertThat(queries.details(key).conditions()).containsExactly("PII or PHI exposed");
        assertThat(queries.details(key).severity()).isEqualTo(Severity.SEV1);
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

    private static TextField title() {
        return _get(TextField.class, spec -> spec.withLabel("Title"));
    }
}
