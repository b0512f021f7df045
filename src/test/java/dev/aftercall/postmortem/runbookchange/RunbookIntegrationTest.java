package dev.aftercall.postmortem.runbookchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.Severity;
import dev.aftercall.playbook.InvalidPlaybookException;
import dev.aftercall.playbook.PlaybookHistory;
import dev.aftercall.playbook.PlaybookQueries;
import dev.aftercall.playbook.PlaybookService;
import dev.aftercall.playbook.ProposalId;
import dev.aftercall.playbook.ProposalState;
import dev.aftercall.playbook.ProposalSummary;
import dev.aftercall.playbook.ProposePlaybook;
import dev.aftercall.playbook.PublishPlaybook;
import dev.aftercall.postmortem.FollowUpFixtures;
import dev.aftercall.postmortem.FrozenPostmortemException;
import dev.aftercall.postmortem.Need;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemRef;
import dev.aftercall.postmortem.ReadinessItem;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(TestPerson.SOFIA)
class RunbookIntegrationTest {

    private static final RunbookQuestion MODES = RunbookQuestion.FAILURE_MODES;

    @Autowired
    RunbookService service;

    @Autowired
    ProposalOrigins origins;

    @Autowired
    PlaybookService playbooks;

    @Autowired
    PlaybookQueries current;

    @Autowired
    PlaybookHistory history;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    FollowUpFixtures followUp;

    @Test
    void serious_incidents_need_an_answer_to_each_question() {
        var id = fixtures.opened("Five questions", Severity.SEV1);
        assertThat(point(id).done()).isFalse();
        assertThat(point(id).need()).isEqualTo(Need.APPROVAL);
        assertThat(point(id).hint())
                .isEqualTo("Open: severity criteria, failure modes, alert thresholds, response checklists,"
                        + " message templates");

        followUp.answerAll(id);
        assertThat(point(id).done()).isTrue();
        service.clear(id, RunbookQuestion.THRESHOLDS);
        assertThat(point(id).hint()).isEqualTo("Open: alert thresholds");
        assertThat(point(id).anchor()).isEqualTo("THRESHOLDS");
    }

    @Test
    void minor_incidents_are_only_advised() {
        assertThat(point(fixtures.opened("Minor", Severity.SEV3)).need()).isEqualTo(Need.HINT);
    }

    @Test
    void change_becomes_a_version_and_both_name_each_other() {
        var id = fixtures.opened("Linked");

        var proposal = service.propose(id, MODES, change("Calls drop on hold"));
        assertThat(answer(id).proposal()).isNotNull();
        assertThat(answer(id).note()).isEqualTo("Calls drop on hold");
        assertThat(answer(id).isTurnedDown()).isFalse();
        assertThat(origins.of(proposal)).extracting(PostmortemRef::id).containsExactly(id);

        var version = Acting.as(TestPerson.NORA, () -> accept(proposal));

        assertThat(proposal(id).acceptedNumber()).isEqualTo(version);
        assertThat(history.acceptedAs(version)).map(found -> found.id()).contains(proposal);
    }

    @Test
    void declined_change_shows_its_reason_and_asks_again() {
        var id = fixtures.opened("Declined");
        followUp.answerAll(id);
        var proposal = service.propose(id, MODES, change("Calls drop on hold"));
        assertThat(point(id).done()).isTrue();

        Acting.as(TestPerson.NORA, () -> playbooks.decline(proposal, "It is in the library already"));

        assertThat(answer(id).isTurnedDown()).isTrue();
        assertThat(proposal(id).decision()).isEqualTo("It is in the library already");
        assertThat(point(id).hint()).isEqualTo("Open: failure modes");
        service.noChange(id, MODES, "Known as another mode");
        assertThat(point(id).done()).isTrue();
        assertThat(answer(id).proposal()).isNull();
    }

    @Test
    void proposal_made_with_the_forms_of_the_playbook_can_be_linked() {
        var id = fixtures.opened("Link");
        var proposal = Acting.as(TestPerson.RAFAEL, () -> playbooks.propose(change("From the pencils")));

        service.link(id, MODES, proposal);
        assertThat(proposal(id).state()).isEqualTo(ProposalState.OPEN);

        var declined = Acting.as(TestPerson.RAFAEL, () -> playbooks.propose(change("No good")));
        Acting.as(TestPerson.NORA, () -> playbooks.decline(declined, "No"));
        assertThatThrownBy(() -> service.link(id, MODES, declined)).hasMessage("That proposal was declined");
    }

    @Test
    void templates_are_described_because_the_playbook_holds_none() {
        var id = fixtures.opened("Templates");

        service.describe(id, RunbookQuestion.TEMPLATES, "Say what callers hear");

        assertThat(service.of(id).getFirst().kind()).isEqualTo(AnswerKind.CHANGE);
        assertThatThrownBy(() -> service.propose(id, RunbookQuestion.TEMPLATES, change("x")))
                .hasMessageContaining("holds no");
        assertThatThrownBy(() -> service.describe(id, MODES, "x")).hasMessageContaining("Propose the change");
    }

    @Test
    void broken_document_leaves_no_answer_behind() {
        var id = fixtures.opened("Broken");
        var broken = new ProposePlaybook(current.current().version(), "severity: [", "Broken");

        assertThatThrownBy(() -> service.propose(id, MODES, broken)).isInstanceOf(InvalidPlaybookException.class);

        assertThat(service.of(id)).isEmpty();
        assertThat(history.openProposals()).isZero();
    }

    @Test
    void approved_answers_are_frozen() {
        var id = fixtures.approved("Frozen");

        assertThatThrownBy(() -> service.noChange(id, MODES, "")).isInstanceOf(FrozenPostmortemException.class);
    }

    @Test
    void proposal_of_a_private_incident_names_it_only_to_those_who_see_it() {
        var hidden = fixtures.privateOne("Secret");
        var proposal = Acting.as(TestPerson.TOBIAS, () -> service.propose(hidden, MODES, change("Hidden origin")));

        assertThat(Acting.as(TestPerson.TOBIAS, () -> origins.of(proposal))).hasSize(1);
        assertThat(origins.of(proposal)).isEmpty();
        Acting.as(TestPerson.NORA, () -> accept(proposal));
        assertThat(Acting.as(TestPerson.TOBIAS, () -> proposal(hidden)).state()).isEqualTo(ProposalState.ACCEPTED);
    }

    private int accept(ProposalId proposal) {
        var details = history.proposal(proposal);
        return playbooks.publish(new PublishPlaybook(details.current(), details.document(), "Accepted", proposal));
    }

    /** The first failure mode under another name. */
    private ProposePlaybook change(String reason) {
        var playbook = current.current();
        var document = history.document(playbook.version());
        var name = playbook.failureModes().getFirst().name();
        return new ProposePlaybook(playbook.version(), document.replace("name: " + name, "name: " + reason), reason);
    }

    private RunbookAnswer answer(PostmortemId id) {
        return service.of(id).stream()
                .filter(answer -> answer.question() == MODES)
                .findFirst()
                .orElseThrow();
    }

    private ProposalSummary proposal(PostmortemId id) {
        return Objects.requireNonNull(answer(id).proposal());
    }

    private ReadinessItem point(PostmortemId id) {
        return queries.readiness(id).items().stream()
                .filter(item -> item.section() == SectionKind.RUNBOOK_CHANGES)
                .findFirst()
                .orElseThrow();
    }
}
