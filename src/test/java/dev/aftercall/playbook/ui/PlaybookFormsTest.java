package dev.aftercall.playbook.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.Severity;
import dev.aftercall.playbook.ChecklistTemplate;
import dev.aftercall.playbook.PlaybookQueries;
import dev.aftercall.playbook.Symptom;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The forms of the parts. */
@As(TestPerson.NORA)
class PlaybookFormsTest extends UiTest {

    @Autowired
    private PlaybookQueries queries;

    @Test
    void threshold_of_a_trigger_is_typed_with_its_unit() {
        edit("playbook/severity", "Change the trigger “P90 above 15 s over all calls”");
        enter(_get(FigureField.class), "12 s");
        enter(_get(TextField.class, spec -> spec.withLabel("What it says")), "P90 above 12 s over all calls");
        publish();

        var proposal = queries.current()
                .severity()
                .propose(new dev.aftercall.playbook.SeverityFacts(
                        java.util.Map.of("turn-p90", new BigDecimal("13000")),
                        Set.of("over-all-calls"),
                        Set.of(),
                        java.util.Map.of()));
        assertThat(proposal.severity()).contains(Severity.SEV1);
    }

    @Test
    void impossible_figure_is_said_beside_the_field() {
        edit("playbook/metrics", "Change the bounds of “Task completion”");
        var warning = _get(FigureField.class, spec -> spec.withLabel("Warning beyond"));
        enter(warning, "140 %");
        _click(_get(Button.class, spec -> spec.withText("Preview change")));

        assertThat(warning.isInvalid()).isTrue();
        assertThat(warning.getErrorMessage()).contains("cannot be above 100 %");
    }

    @Test
    void bounds_in_the_wrong_order_are_refused_and_kept() {
        edit("playbook/metrics", "Change the bounds of “Task completion”");
        enter(_get(FigureField.class, spec -> spec.withLabel("Warning beyond")), "60");
        _click(_get(Button.class, spec -> spec.withText("Preview change")));

        assertThat(_get(FigureField.class, spec -> spec.withLabel("Critical beyond"))
                        .getErrorMessage())
                .contains("must be lower than the warning");
        assertThat(_get(FigureField.class, spec -> spec.withLabel("Warning beyond"))
                        .getValue())
                .isEqualTo("60");
    }

    @Test
    void step_is_added_and_removed() {
        UI.getCurrent().navigate("playbook/checklists");
        click("Add a step to “Handle in working hours”");
        enter(_get(TextField.class, spec -> spec.withLabel("What to do, look at or decide")), "Thank the reporter");
        publish();
        assertThat(sev3().steps()).extracting(step -> step.key()).contains("thank-the-reporter");

        UI.getCurrent().navigate("playbook/checklists");
        click("Change the step “Thank the reporter”");
        _click(_get(Button.class, spec -> spec.withText("Remove step")));
        enter(_get(TextArea.class, spec -> spec.withLabel("Why")), "Enough of that");
        _click(_get(Button.class, spec -> spec.withText("Publish version 3")));
        assertThat(sev3().steps()).extracting(step -> step.key()).doesNotContain("thank-the-reporter");
    }

    private ChecklistTemplate sev3() {
        return queries.current().checklist(Severity.SEV3).orElseThrow();
    }

    @Test
    @SuppressWarnings("unchecked")
    void failure_mode_is_added_with_a_symptom_of_its_own() {
        UI.getCurrent().navigate("playbook/failure-modes");
        _click(_get(Button.class, spec -> spec.withText("Add a mode")));
        enter(_get(TextField.class, spec -> spec.withLabel("Name")), "Echo on the line");
        enter(
                _get(TextArea.class, spec -> spec.withLabel("What happens, in a sentence")),
                "The agent hears itself and answers.");
        MultiSelectComboBox<Symptom> symptoms = _get(MultiSelectComboBox.class, spec -> spec.withLabel("Symptoms"));
        enter(symptoms, Set.of(queries.current().symptoms().getFirst()));
        enter(
                _get(TextArea.class, spec -> spec.withLabel("Diagnostic steps, one per line")),
                "Listen to both channels\nLook at echo cancellation");
        publish();

        var mode = queries.current().failureMode("echo-on-the-line").orElseThrow();
        assertThat(mode.diagnosticSteps())
                .extracting(step -> step.text())
                .containsExactly("Listen to both channels", "Look at echo cancellation");
    }

    private static void edit(String path, String label) {
        UI.getCurrent().navigate(path);
        click(label);
    }

    private static void click(String label) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(label::equals).isPresent())));
    }

    private static void publish() {
        _click(_get(Button.class, spec -> spec.withText("Preview change")));
        enter(_get(TextArea.class, spec -> spec.withLabel("Why")), "It is better so");
        _click(_get(Button.class, spec -> spec.withText("Publish version 2")));
    }
}
