package dev.aftercall.playbook.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.playbook.PlaybookHistory;
import dev.aftercall.playbook.PlaybookQueries;
import dev.aftercall.playbook.PlaybookService;
import dev.aftercall.playbook.ProposalId;
import dev.aftercall.playbook.ProposalState;
import dev.aftercall.playbook.ProposePlaybook;
import dev.aftercall.playbook.PublishPlaybook;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The document itself: written by hand, imported, compared, reviewed. */
@As(TestPerson.NORA)
class PlaybookFilesTest extends UiTest {

    @Autowired
    private PlaybookQueries queries;

    @Autowired
    private PlaybookHistory history;

    @Autowired
    private PlaybookService service;

    @Test
    void mistake_in_a_part_is_named_with_its_line_in_that_part() {
        UI.getCurrent().navigate("playbook/edit", QueryParameters.of("part", "clocks"));
        var text = _get(TextArea.class, spec -> spec.withClasses("pb-yaml"));
        assertThat(text.getValue())
                .startsWith("clocks:\n  - key: acknowledge\n")
                .doesNotContain("checklists:");
        var wrong = text.getValue().replaceFirst("    done: Acknowledged", "    done: Acknowledged\n    donne: x");
        enter(text, wrong);
        _click(_get(Button.class, spec -> spec.withText("Preview change")));

        assertThat(_find(Button.class, spec -> spec.withClasses("link")))
                .extracting(Button::getText)
                .containsExactly("Line 5");
        _assertOne(Span.class, spec -> spec.withText("\"donne\" is not known here"));
        assertThat(text.getValue()).isEqualTo(wrong);
        assertThat(queries.current().version()).isEqualTo(1);
    }

    @Test
    void part_written_by_hand_becomes_a_version() {
        UI.getCurrent().navigate("playbook/edit", QueryParameters.of("part", "failure-modes"));
        var text = _get(TextArea.class, spec -> spec.withClasses("pb-yaml"));
        assertThat(text.getValue()).startsWith("symptoms:\n").contains("failure-modes:\n");
        enter(text, text.getValue().replace("name: Hallucinations", "name: Inventions"));
        _click(_get(Button.class, spec -> spec.withText("Preview change")));
        enter(_get(TextArea.class, spec -> spec.withLabel("Why")), "Plainer");
        _click(_get(Button.class, spec -> spec.withText("Publish version 2")));

        assertThat(queries.current().failureMode("hallucinations").orElseThrow().name())
                .isEqualTo("Inventions");
    }

    @Test
    void file_is_imported_after_a_look_at_what_it_changes() {
        importing(history.document(1).replaceFirst("share: 35", "share: 30").getBytes(StandardCharsets.UTF_8));
        _click(_get(Button.class, spec -> spec.withText("Preview change")));
        enter(_get(TextArea.class, spec -> spec.withLabel("Why")), "Our own figures");
        _click(_get(Button.class, spec -> spec.withText("Publish version 2")));

        assertThat(_find(ImportDialog.class)).isEmpty();
        assertThat(queries.current().rootCauses().getFirst().share()).isEqualTo(30);
    }

    @Test
    void file_that_cannot_be_taken_is_refused_with_the_reason() {
        importing(new byte[10_000_000]);
        _assertOne(Span.class, spec -> spec.withText("The file is larger than 1 MB"));

        _get(ImportForm.class).take(new byte[] {(byte) 0xff, 0x00});
        _assertOne(Span.class, spec -> spec.withText("The file is not text in UTF-8"));

        _get(ImportForm.class).take("format: 1\nmetrics: &a [*a]\n".getBytes(StandardCharsets.UTF_8));
        _click(_get(Button.class, spec -> spec.withText("Preview change")));
        _assertOne(Span.class, spec -> spec.withText("Anchors and aliases are not allowed; write the part out"));
        assertThat(queries.current().version()).isEqualTo(1);
    }

    private static void importing(byte[] file) {
        UI.getCurrent().navigate("playbook");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        button.getAriaLabel().filter("Import a file"::equals).isPresent())));
        _get(ImportForm.class).take(file);
    }

    @Test
    void version_shows_what_it_changed_and_an_older_one_is_restored() {
        publish("due: 5 min", "due: 4 min");

        UI.getCurrent().navigate("playbook/versions/2");
        _assertOne(H2.class, spec -> spec.withText("What version 2 changed"));
        _assertOne(Span.class, spec -> spec.withText("clocks › acknowledge › SEV-1"));

        UI.getCurrent().navigate("playbook/versions/1");
        _click(_get(Button.class, spec -> spec.withText("Restore version 1")));
        enter(_get(TextArea.class, spec -> spec.withLabel("Why")), "It was right before");
        _click(_get(Button.class, spec -> spec.withText("Publish version 3")));
        assertThat(history.document(3)).isEqualTo(history.document(1));
    }

    @Test
    void manager_accepts_a_stale_proposal_on_the_version_that_holds() {
        var proposal = proposed();
        publish("warning: 95", "warning: 97");

        UI.getCurrent().navigate("playbook/proposals/" + proposal);
        assertThat(_get(Span.class, spec -> spec.withClasses("notice")).getText())
                .contains("Written against version 1; version 2 holds now");
        _click(_get(Button.class, spec -> spec.withText("Accept")));
        enter(_get(TextArea.class, spec -> spec.withLabel("Why")), "Agreed");
        _click(_get(Button.class, spec -> spec.withText("Publish version 3")));

        assertThat(history.proposal(proposal).summary().state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(history.document(3)).contains("due: 4 min").contains("warning: 97");
    }

    @Test
    void manager_declines_with_a_reason_that_stays() {
        var proposal = proposed();

        UI.getCurrent().navigate("playbook/proposals/" + proposal);
        _click(_get(Button.class, spec -> spec.withText("Decline")));
        enter(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Too hard on the night shift");
        _click(_get(
                Button.class,
                spec -> spec.withText("Decline")
                        .withPredicate(button -> button.getThemeNames().contains("primary"))));

        UI.getCurrent().navigate("playbook/proposals/" + proposal);
        _assertOne(Paragraph.class, spec -> spec.withText("Declined by Nora Lindqvist: Too hard on the night shift"));
    }

    @Test
    @As(TestPerson.TOBIAS)
    void responder_sees_no_decision_but_takes_back_the_own_proposal() {
        var proposal = proposed();

        UI.getCurrent().navigate("playbook/proposals/" + proposal);
        assertThat(_find(Button.class, spec -> spec.withText("Accept"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Decline"))).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Take back")));
        assertThat(history.proposal(proposal).summary().state()).isEqualTo(ProposalState.WITHDRAWN);
    }

    private ProposalId proposed() {
        return Acting.as(
                TestPerson.TOBIAS,
                () -> service.propose(new ProposePlaybook(
                        1, history.document(1).replaceFirst("due: 5 min", "due: 4 min"), "We are quicker")));
    }

    private void publish(String from, String to) {
        var current = queries.current().version();
        Acting.as(
                TestPerson.ADA,
                () -> service.publish(new PublishPlaybook(
                        current, history.document(current).replaceFirst(from, to), "Because", null)));
    }
}
