package dev.aftercall.postmortem.regression.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.aftercall.base.Layer;
import dev.aftercall.postmortem.FollowUpFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.regression.CaseState;
import dev.aftercall.postmortem.regression.FailureType;
import dev.aftercall.postmortem.regression.RegressionCase;
import dev.aftercall.postmortem.regression.RegressionQueries;
import dev.aftercall.postmortem.regression.RegressionService;
import dev.aftercall.postmortem.ui.EditorTest;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.SOFIA)
class CasesSectionTest extends EditorTest {

    @Autowired
    RegressionQueries cases;

    @Autowired
    RegressionService service;

    @Autowired
    FollowUpFixtures followUp;

    @Test
    void case_is_written_with_the_test_that_its_kind_of_failure_calls_for() {
        var id = fixtures.opened("Slow");
        open(id, SectionKind.REGRESSION);
        _get(H2.class, spec -> spec.withText("No regression cases yet"));

        click("Add regression case");
        clickLast("Add regression case");
        assertThat(line("What made it fail").getErrorMessage()).isEqualTo("Say what made it fail");
        enter(line("What made it fail"), "Call of 40 turns");
        enter(this.<Layer>select("Component"), Layer.LLM);
        enter(this.<FailureType>select("Kind of failure"), FailureType.LONG_CONTEXT);
        assertThat(area("How to test it").getValue()).isEqualTo(FailureType.LONG_CONTEXT.approach());
        enter(_get(IntegerField.class, spec -> spec.withLabel("Turn")), 9);
        clickLast("Add regression case");

        assertThat(cases.of(id)).singleElement().satisfies(each -> {
            assertThat(each.draft().trigger()).isEqualTo("Call of 40 turns");
            assertThat(each.draft().turn()).isEqualTo(9);
            assertThat(each.draft().approach()).isEqualTo(FailureType.LONG_CONTEXT.approach());
        });
        _get(NativeButton.class, spec -> spec.withText("Call of 40 turns"));
    }

    @Test
    void own_words_on_the_test_survive_another_kind_of_failure() {
        open(fixtures.opened("Own words"), SectionKind.REGRESSION);
        click("Add regression case");

        enter(area("How to test it"), "Replay the call");
        enter(this.<FailureType>select("Kind of failure"), FailureType.TOOL_CALL);

        assertThat(area("How to test it").getValue()).isEqualTo("Replay the call");
    }

    @Test
    void each_step_asks_for_its_evidence() {
        var id = fixtures.opened("Steps");
        followUp.proposed(id, "Call of 40 turns");
        open(id, SectionKind.REGRESSION);

        click("Record failing run");
        clickLast("Record failing run");
        assertThat(line("Run").getErrorMessage()).startsWith("Name the run");
        enter(line("Run"), "https://ci.example.org/runs/1");
        clickLast("Record failing run");
        assertThat(only(id).state()).isEqualTo(CaseState.FAILS_BEFORE);

        click("Record passing run");
        enter(line("Run"), "javascript:alert(1)");
        clickLast("Record passing run");
        assertThat(only(id).state()).isEqualTo(CaseState.PASSES_AFTER);
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).noneMatch(href -> href.startsWith("javascript"));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("https://ci.example.org/runs/1");

        click("Add to suite");
        ComboBox<String> suite = suite();
        suite.setItems("nightly");
        enter(suite, "nightly");
        clickLast("Add to suite");
        assertThat(only(id).suite()).isEqualTo("nightly");
        assertThat(_find(Button.class, spec -> spec.withText("Add to suite"))).isEmpty();
    }

    @Test
    void removed_case_is_taken_back_with_one_click() {
        var id = fixtures.opened("Undo");
        followUp.prove(followUp.proposed(id, "Call of 40 turns"));
        open(id, SectionKind.REGRESSION);

        step("Call of 40 turns", "Remove");
        assertThat(cases.of(id)).isEmpty();
        click("Undo");

        assertThat(only(id).state()).isEqualTo(CaseState.PASSES_AFTER);
    }

    @Test
    void exemption_is_signed_with_a_reason_and_revoked() {
        open(fixtures.opened("Exempt"), SectionKind.REGRESSION);

        click("Sign exemption");
        clickLast("Sign exemption");
        assertThat(area("Reason").getErrorMessage()).startsWith("Say why");
        enter(area("Reason"), "The carrier failed");
        clickLast("Sign exemption");
        says("The carrier failed");
        assertThat(_find(Button.class, spec -> spec.withText("Sign exemption"))).isEmpty();

        click("Revoke");
        _get(Button.class, spec -> spec.withText("Sign exemption"));
    }

    @Test
    @As(TestPerson.TOBIAS)
    void responder_named_on_it_writes_cases_but_signs_nothing() {
        open(fixtures.opened("Responder"), SectionKind.REGRESSION);

        assertThat(_get(Button.class, spec -> spec.withText("Add regression case"))
                        .isVisible())
                .isTrue();
        assertThat(_find(Button.class, spec -> spec.withText("Sign exemption"))).isEmpty();
    }

    @Test
    @As(TestPerson.RAFAEL)
    void reader_sees_cases_and_no_buttons() {
        var id = fixtures.opened("Reader");
        elsewhere(TestPerson.SOFIA, () -> followUp.proposed(id, "Call of 40 turns"));
        open(id, SectionKind.REGRESSION);

        assertThat(_find(Button.class, spec -> spec.withText("Add regression case")))
                .isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Record failing run")))
                .isEmpty();
        assertThat(_find(NativeButton.class, spec -> spec.withText("Call of 40 turns")))
                .isEmpty();
    }

    @Test
    void approved_case_takes_evidence_and_no_other_words() {
        var id = fixtures.approved("Approved");
        open(id, SectionKind.REGRESSION);

        assertThat(_find(Button.class, spec -> spec.withText("Add regression case")))
                .isEmpty();
        _get(Button.class, spec -> spec.withText("Add to suite"));
    }

    @Test
    void what_others_record_appears() {
        var id = fixtures.opened("Live");
        var each = followUp.proposed(id, "Call of 40 turns");
        open(id, SectionKind.REGRESSION);

        elsewhere(TestPerson.NORA, () -> service.failsBefore(each, followUp.run("run-77")));

        _get(Span.class, spec -> spec.withText("run-77"));
    }

    @Test
    void publishing_leads_to_the_case_that_is_not_proven() {
        var id = fixtures.approved("Leads");
        service.stepBack(only(id).id());
        open(id, SectionKind.OVERVIEW);

        click("Publish");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).endsWith("/regression");
    }

    private RegressionCase only(PostmortemId id) {
        return cases.of(id).getFirst();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> suite() {
        return _get(ComboBox.class, spec -> spec.withLabel("Suite"));
    }

    static void step(String trigger, String step) {
        _click(_get(
                Button.class, spec -> spec.withPredicate(button -> label(button).equals("Steps for " + trigger))));
        click(step);
    }

    private static String label(Component button) {
        return String.valueOf(button.getElement().getAttribute("aria-label"));
    }
}
