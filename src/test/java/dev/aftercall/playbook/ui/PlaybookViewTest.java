package dev.aftercall.playbook.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.Severity;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.PlaybookHistory;
import dev.aftercall.playbook.PlaybookQueries;
import dev.aftercall.playbook.PlaybookService;
import dev.aftercall.playbook.ProposalState;
import dev.aftercall.playbook.PublishPlaybook;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.NORA)
class PlaybookViewTest extends UiTest {

    @Autowired
    private PlaybookQueries queries;

    @Autowired
    private PlaybookHistory history;

    @Autowired
    private PlaybookService service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "playbook",
                "playbook/severity",
                "playbook/clocks",
                "playbook/checklists",
                "playbook/metrics",
                "playbook/root-causes",
                "playbook/failure-modes",
                "playbook/versions",
                "playbook/proposals",
                "playbook/edit"
            })
    @As(TestPerson.STAN)
    void stakeholder_is_refused(String path) {
        assertThatExceptionOfType(MockAccessDeniedException.class)
                .isThrownBy(() -> UI.getCurrent().navigate(path));
    }

    @Test
    @As(TestPerson.TOBIAS)
    void responder_reads_every_part() {
        UI.getCurrent().navigate("playbook");
        _assertOne(Span.class, spec -> spec.withText("Turn P90 above 15 s, unless “Over all calls” is denied"));
        UI.getCurrent().navigate("playbook/clocks");
        _assertOne(Span.class, spec -> spec.withText("30 min, breach 60 min"));
        UI.getCurrent().navigate("playbook/checklists");
        _assertOne(Span.class, spec -> spec.withText("Can a backup provider take over? If so, switch now"));
        UI.getCurrent().navigate("playbook/metrics");
        _assertOne(Span.class, spec -> spec.withText("under 150 ms"));
        UI.getCurrent().navigate("playbook/root-causes");
        _assertOne(Span.class, spec -> spec.withText("Configuration drift"));
    }

    @Test
    void manager_changes_a_clock_and_sees_what_it_does_first() {
        changeAcknowledge("4 min");
        assertThat(_find(Span.class, spec -> spec.withClasses("tx")))
                .extracting(span -> span.getText().strip())
                .contains("due: 5 min", "due: 4 min");
        enter(_get(TextArea.class, spec -> spec.withLabel("Why")), "We are quicker");
        _click(_get(Button.class, spec -> spec.withText("Publish version 2")));

        assertThat(acknowledgeIn(queries.current())).isEqualTo(Duration.ofMinutes(4));
        assertThat(_find(EditDialog.class)).isEmpty();
        _assertOne(Span.class, spec -> spec.withText("version 2"));
    }

    @Test
    void time_that_cannot_be_read_is_said_beside_the_field() {
        changeAcknowledge("soon");

        var field = _get(TextField.class, spec -> spec.withLabel("SEV-1, due after"));
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("such as 15 min");
        assertThat(field.getValue()).isEqualTo("soon");
        assertThat(_find(ChangeDialog.class)).isEmpty();
    }

    @Test
    @As(TestPerson.TOBIAS)
    void change_of_a_responder_becomes_a_proposal() {
        changeAcknowledge("4 min");
        enter(_get(TextArea.class, spec -> spec.withLabel("Why")), "We are quicker");
        _click(_get(Button.class, spec -> spec.withText("Send proposal")));

        assertThat(queries.current().version()).isEqualTo(1);
        assertThat(history.proposals(ProposalState.OPEN))
                .extracting(proposal -> proposal.reason())
                .containsExactly("We are quicker");
    }

    @Test
    void change_without_a_reason_is_not_sent() {
        changeAcknowledge("4 min");
        _click(_get(Button.class, spec -> spec.withText("Publish version 2")));

        assertThat(_get(TextArea.class, spec -> spec.withLabel("Why")).isInvalid())
                .isTrue();
        assertThat(queries.current().version()).isEqualTo(1);
    }

    @Test
    void change_is_brought_to_a_version_that_came_in_between() {
        changeAcknowledge("4 min");
        enter(_get(TextArea.class, spec -> spec.withLabel("Why")), "We are quicker");
        Acting.as(
                TestPerson.ADA,
                () -> service.publish(new PublishPlaybook(
                        1, history.document(1).replaceFirst("warning: 95", "warning: 97"), "Tighter", null)));

        _click(_get(Button.class, spec -> spec.withText("Publish version 2")));
        assertThat(queries.current().version()).isEqualTo(2);
        _click(_get(Button.class, spec -> spec.withText("Publish version 3")));

        assertThat(queries.current().version()).isEqualTo(3);
        assertThat(acknowledgeIn(queries.current())).isEqualTo(Duration.ofMinutes(4));
        assertThat(history.document(3)).contains("warning: 97");
    }

    private static void changeAcknowledge(String due) {
        UI.getCurrent().navigate("playbook/clocks");
        _click(_get(
                EditButton.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter("Change the clock “Acknowledge”"::equals)
                        .isPresent())));
        enter(_get(TextField.class, spec -> spec.withLabel("SEV-1, due after")), due);
        _click(_get(Button.class, spec -> spec.withText("Preview change")));
    }

    private static Duration acknowledgeIn(Playbook playbook) {
        return playbook.clock("acknowledge")
                .orElseThrow()
                .target(Severity.SEV1)
                .orElseThrow()
                .due();
    }
}
