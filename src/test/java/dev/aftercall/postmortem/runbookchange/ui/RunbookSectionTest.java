package dev.aftercall.postmortem.runbookchange.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.Severity;
import dev.aftercall.playbook.PlaybookHistory;
import dev.aftercall.playbook.PlaybookService;
import dev.aftercall.playbook.ProposalId;
import dev.aftercall.playbook.ProposalState;
import dev.aftercall.playbook.ProposePlaybook;
import dev.aftercall.playbook.PublishPlaybook;
import dev.aftercall.playbook.ui.PlaybookNavigation;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.runbookchange.AnswerKind;
import dev.aftercall.postmortem.runbookchange.RunbookQuestion;
import dev.aftercall.postmortem.runbookchange.RunbookService;
import dev.aftercall.postmortem.ui.EditorTest;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.SOFIA)
class RunbookSectionTest extends EditorTest {

    @Autowired
    RunbookService runbook;

    @Autowired
    PlaybookService playbooks;

    @Autowired
    PlaybookHistory history;

    @Test
    void five_clicks_answer_that_nothing_has_to_change() {
        var id = fixtures.opened("Five", Severity.SEV1);
        open(id, SectionKind.RUNBOOK_CHANGES);

        for (var question : RunbookQuestion.values()) {
            clickLabelled("No change: " + question.label());
        }

        assertThat(runbook.of(id)).hasSize(5);
        assertThat(_find(Button.class, spec -> spec.withText("No change"))).isEmpty();
    }

    @Test
    void proposed_change_becomes_a_version_that_is_shown_here_and_names_the_postmortem() {
        var id = fixtures.opened("Change", Severity.SEV1);
        open(id, SectionKind.RUNBOOK_CHANGES);

        clickLabelled("Propose a change: Response checklists");
        clickLast("Send proposal");
        assertThat(area("What should change, and why").getErrorMessage()).startsWith("Say what should change");
        enter(area("What should change, and why"), "Ask for the size of the prompt");
        var yaml = _get(TextArea.class, spec -> spec.withLabel("Checklists in the playbook"));
        enter(yaml, yaml.getValue().replace("Page the incident commander and a backup", "Page two commanders"));
        click("Show what changes");
        clickLast("Send proposal");
        says("Waiting for review");

        var proposal = proposalOf(id);
        elsewhere(TestPerson.NORA, () -> accept(proposal));
        says("In the playbook");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Playbook version 2");

        UI.getCurrent().navigate(PlaybookNavigation.version(2));
        var key = queries.details(id).incident().key().value();
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains(key);
        UI.getCurrent().navigate(PlaybookNavigation.proposal(proposal));
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains(key);
    }

    @Test
    void broken_part_is_shown_line_by_line_and_keeps_what_was_typed() {
        var id = fixtures.opened("Broken");
        open(id, SectionKind.RUNBOOK_CHANGES);

        clickLabelled("Propose a change: Alert thresholds");
        enter(area("What should change, and why"), "Tighter");
        var yaml = _get(TextArea.class, spec -> spec.withLabel("Thresholds in the playbook"));
        enter(yaml, yaml.getValue().replace("target: 400", "target: soon"));
        clickLast("Send proposal");

        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.startsWith("Line "));
        assertThat(yaml.getValue()).contains("target: soon");
        assertThat(runbook.of(id)).isEmpty();
    }

    @Test
    void declined_change_shows_its_reason_and_can_be_answered_again() {
        var id = fixtures.opened("Declined");
        var proposal = runbook.propose(id, RunbookQuestion.CHECKLISTS, change());
        open(id, SectionKind.RUNBOOK_CHANGES);

        elsewhere(TestPerson.NORA, () -> playbooks.decline(proposal, "It stands there already"));
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .contains("Declined by Nora Lindqvist: It stands there already. Answer the question again.");

        clickLabelled("No change: Response checklists");
        assertThat(runbook.of(id).getFirst().kind()).isEqualTo(AnswerKind.NO_CHANGE);
    }

    @Test
    void templates_are_described_in_words() {
        var id = fixtures.opened("Templates");
        open(id, SectionKind.RUNBOOK_CHANGES);

        clickLabelled("Describe a change: Message templates");
        enter(area("What should change"), "Say what callers hear");
        clickLast("Save change");

        assertThat(runbook.of(id).getFirst().note()).isEqualTo("Say what callers hear");
    }

    @Test
    @As(TestPerson.RAFAEL)
    void reader_sees_the_questions_and_no_buttons() {
        open(fixtures.opened("Reader"), SectionKind.RUNBOOK_CHANGES);

        assertThat(_find(Button.class, spec -> spec.withText("No change"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Sign exemption"))).isEmpty();
    }

    private ProposePlaybook change() {
        var base = history.versions().getFirst().number();
        return new ProposePlaybook(
                base,
                history.document(base).replace("Page the incident commander and a backup", "Page two commanders"),
                "Two");
    }

    private int accept(ProposalId proposal) {
        var details = history.proposal(proposal);
        return playbooks.publish(new PublishPlaybook(details.current(), details.document(), "Good", proposal));
    }

    private ProposalId proposalOf(PostmortemId id) {
        var proposal = Objects.requireNonNull(runbook.of(id).getFirst().proposal());
        assertThat(proposal.state()).isEqualTo(ProposalState.OPEN);
        return proposal.id();
    }

    private static void clickLabelled(String label) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> label.equals(button.getElement().getAttribute("aria-label")))));
        MockVaadin.clientRoundtrip(true);
    }
}
