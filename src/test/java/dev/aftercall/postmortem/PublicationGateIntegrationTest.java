package dev.aftercall.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.postmortem.exemption.ExemptionService;
import dev.aftercall.postmortem.regression.RegressionQueries;
import dev.aftercall.postmortem.regression.RegressionService;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(TestPerson.NORA)
class PublicationGateIntegrationTest {

    private static final String A_CASE = "A regression case";
    private static final String PROOF = "A case that fails before and passes after";

    @Autowired
    PostmortemService service;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    RegressionService cases;

    @Autowired
    RegressionQueries caseQueries;

    @Autowired
    ExemptionService exemptions;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    FollowUpFixtures followUp;

    @Test
    void approval_needs_a_case_and_publication_its_proof() {
        var id = fixtures.ready("Gates");
        var each = caseQueries.of(id).getFirst().id();
        cases.remove(each);
        service.askForReview(id, Set.of(TestPerson.NORA.id()));
        assertThat(missing(() -> service.approve(id))).isEqualTo(A_CASE);

        var proposed = followUp.proposed(id, "Call of 40 turns");
        service.approve(id);
        assertThat(missing(() -> service.markPublished(id, 1))).isEqualTo(PROOF);
        cases.failsBefore(proposed, followUp.run("run-1"));
        assertThat(missing(() -> service.markPublished(id, 1))).isEqualTo(PROOF);

        cases.passesAfter(proposed, followUp.run("run-2"));
        service.markPublished(id, 1);
        assertThat(queries.details(id).state()).isEqualTo(PostmortemState.PUBLISHED);
    }

    @Test
    void signed_exemption_opens_both_gates_until_it_is_revoked() {
        var id = fixtures.ready("Exempt");
        cases.remove(caseQueries.of(id).getFirst().id());
        exemptions.sign(id, SectionKind.REGRESSION, "Nothing of ours failed");
        service.askForReview(id, Set.of(TestPerson.NORA.id()));
        service.approve(id);

        exemptions.revoke(id, SectionKind.REGRESSION);
        assertThat(missing(() -> service.markPublished(id, 1))).isEqualTo(A_CASE + "; " + PROOF);

        exemptions.sign(id, SectionKind.REGRESSION, "Nothing of ours failed");
        service.markPublished(id, 1);
    }

    @Test
    void evidence_taken_back_after_approval_closes_the_gate() {
        var id = fixtures.approved("Taken back");
        cases.stepBack(caseQueries.of(id).getFirst().id());

        assertThat(missing(() -> service.markPublished(id, 1))).isEqualTo(PROOF);
        assertThat(queries.readiness(id).missingForApproval()).isEmpty();
    }

    @Test
    void open_question_on_the_playbook_keeps_a_serious_one_from_approval_unless_exempt() {
        var id = fixtures.opened("Questions");
        fixtures.complete(id, TestPerson.SOFIA);
        followUp.clear(id);
        Acting.as(TestPerson.SOFIA, () -> service.askForReview(id, Set.of(TestPerson.NORA.id())));
        assertThat(missing(() -> service.approve(id))).isEqualTo("An answer to each question on the playbook");

        exemptions.sign(id, SectionKind.RUNBOOK_CHANGES, "Everyone who was there has left");
        service.approve(id);
        service.markPublished(id, 1);
    }

    private static String missing(Runnable move) {
        var found = new String[1];
        assertThatExceptionOfType(NotReadyException.class)
                .isThrownBy(move::run)
                .satisfies(refusal -> found[0] = String.join(
                        "; ",
                        refusal.missing().stream().map(ReadinessItem::title).toList()));
        return found[0];
    }
}
