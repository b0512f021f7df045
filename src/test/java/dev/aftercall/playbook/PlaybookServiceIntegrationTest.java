package dev.aftercall.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.ConflictException;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.NORA)
class PlaybookServiceIntegrationTest {

    private static final String QUICKER = PlaybookFixtures.firstDocument().replaceFirst("due: 5 min", "due: 4 min");
    private static final String TIGHTER = PlaybookFixtures.firstDocument().replaceFirst("warning: 95", "warning: 97");

    @Autowired
    private PlaybookService service;

    @Autowired
    private PlaybookQueries queries;

    @Autowired
    private PlaybookHistory history;

    @Test
    void published_version_holds_at_once_and_the_one_before_stays() {
        var number = service.publish(new PublishPlaybook(1, QUICKER, "We are quicker than that", null));

        assertThat(number).isEqualTo(2);
        assertThat(queries.current().version()).isEqualTo(2);
        assertThat(acknowledgeIn(queries.current())).isEqualTo(Duration.ofMinutes(4));
        assertThat(acknowledgeIn(queries.version(1))).isEqualTo(Duration.ofMinutes(5));
        assertThat(history.versions().getFirst()).satisfies(version -> {
            assertThat(version.reason()).isEqualTo("We are quicker than that");
            assertThat(version.createdBy()).isEqualTo(TestPerson.NORA.id());
            assertThat(version.hash()).hasSize(64);
        });
    }

    private static Duration acknowledgeIn(Playbook playbook) {
        return playbook.clock("acknowledge")
                .orElseThrow()
                .target(Severity.SEV1)
                .orElseThrow()
                .due();
    }

    @Test
    void document_with_a_mistake_changes_nothing() {
        assertThatThrownBy(() ->
                        service.publish(new PublishPlaybook(1, QUICKER.replace("share: 35", "share: many"), "x", null)))
                .isInstanceOf(InvalidPlaybookException.class)
                .hasMessageContaining("Line ");

        assertThat(history.versions()).hasSize(1);
        assertThat(queries.current().version()).isEqualTo(1);
    }

    @Test
    void stale_base_is_refused_and_so_is_no_change() {
        service.publish(new PublishPlaybook(1, QUICKER, "First", null));

        assertThatThrownBy(() -> service.publish(new PublishPlaybook(1, TIGHTER, "Second", null)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Version 2 has been published since");
        assertThatThrownBy(() -> service.publish(new PublishPlaybook(2, QUICKER, "Again", null)))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void of_two_who_publish_at_the_same_time_one_wins_and_the_other_is_told() throws Exception {
        var start = new CyclicBarrier(2);
        var results = new ArrayList<Future<String>>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var person : List.of(TestPerson.ADA, TestPerson.NORA)) {
                var document = person == TestPerson.ADA ? QUICKER : TIGHTER;
                results.add(threads.submit(() -> Acting.as(person, () -> publishTogether(start, document))));
            }
        }

        assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder("version 2", "told");
        assertThat(history.versions()).hasSize(2);
    }

    private String publishTogether(CyclicBarrier start, String document) {
        try {
            start.await(10, TimeUnit.SECONDS);
            return "version " + service.publish(new PublishPlaybook(1, document, "Now", null));
        } catch (ConflictException told) {
            return "told";
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void reason_is_required() {
        assertThatThrownBy(() -> new PublishPlaybook(1, QUICKER, " \n", null))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void responder_and_facilitator_may_propose_but_not_publish_or_decline() {
        for (var person : new TestPerson[] {TestPerson.TOBIAS, TestPerson.SOFIA}) {
            Acting.as(person, () -> {
                var proposal = service.propose(new ProposePlaybook(1, QUICKER, "Please"));
                assertThatThrownBy(() -> service.publish(new PublishPlaybook(1, QUICKER, "Now", proposal)))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> service.decline(proposal, "No")).isInstanceOf(AccessDeniedException.class);
            });
        }
        assertThat(history.openProposals()).isEqualTo(2);
    }

    @Test
    void stakeholder_neither_reads_nor_proposes() {
        Acting.as(TestPerson.STAN, () -> {
            assertThatThrownBy(history::versions).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.propose(new ProposePlaybook(1, QUICKER, "Please")))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void accepted_proposal_becomes_a_version_that_names_who_proposed_it() {
        var proposal = proposed(QUICKER);

        service.publish(new PublishPlaybook(1, history.proposal(proposal).document(), "Agreed", proposal));

        assertThat(history.versions().getFirst().proposedBy()).isEqualTo(TestPerson.TOBIAS.id());
        assertThat(history.proposal(proposal).summary())
                .extracting(ProposalSummary::state, ProposalSummary::acceptedNumber)
                .containsExactly(ProposalState.ACCEPTED, 2);
    }

    @Test
    void proposal_is_decided_once() {
        var proposal = proposed(QUICKER);
        service.decline(proposal, "Not yet");

        assertThat(history.proposal(proposal).summary().decision()).isEqualTo("Not yet");
        assertThatThrownBy(() -> service.publish(new PublishPlaybook(1, QUICKER, "After all", proposal)))
                .isInstanceOf(RuleViolationException.class);
        assertThat(history.versions()).hasSize(1);
    }

    @Test
    void only_who_made_a_proposal_takes_it_back() {
        var proposal = proposed(QUICKER);

        assertThatThrownBy(() -> service.withdraw(proposal)).isInstanceOf(RuleViolationException.class);
        Acting.as(TestPerson.TOBIAS, () -> service.withdraw(proposal));
        assertThat(history.proposal(proposal).summary().state()).isEqualTo(ProposalState.WITHDRAWN);
    }

    @Test
    void stale_proposal_is_told_and_carried_over_to_the_newer_version() {
        var proposal = proposed(QUICKER);
        assertThat(history.proposal(proposal).isStale()).isFalse();

        service.publish(new PublishPlaybook(1, TIGHTER, "Tighter", null));
        var carried = carriedOver(proposal);

        assertThat(history.proposal(proposal).isStale()).isTrue();
        assertThat(carried.complete()).isTrue();
        assertThat(carried.document()).contains("due: 4 min").contains("warning: 97");
    }

    @Test
    void change_of_the_same_line_is_not_carried_over_silently() {
        var proposal = proposed(QUICKER);
        service.publish(new PublishPlaybook(
                1, PlaybookFixtures.firstDocument().replaceFirst("due: 5 min", "due: 3 min"), "Quicker", null));

        var carried = carriedOver(proposal);

        assertThat(carried.complete()).isFalse();
        assertThat(carried.document()).contains("due: 3 min");
    }

    @Test
    void difference_names_the_place_and_the_lines() {
        service.publish(new PublishPlaybook(1, QUICKER, "Quicker", null));

        assertThat(history.difference(1, 2))
                .extracting(line -> line.kind() + " " + line.text().strip())
                .containsExactly(
                        "PLACE clocks › acknowledge › SEV-1",
                        "SAME stop: acknowledged",
                        "SAME targets:",
                        "SAME - severity: SEV-1",
                        "REMOVED due: 5 min",
                        "ADDED due: 4 min",
                        "SAME - severity: SEV-2",
                        "SAME due: 15 min",
                        "SAME - key: commander");
        assertThat(history.difference(1, 1)).isEmpty();
    }

    private CarriedOver carriedOver(ProposalId id) {
        var proposal = history.proposal(id);
        return history.carryOver(proposal.summary().base(), proposal.document());
    }

    private ProposalId proposed(String document) {
        return Acting.as(TestPerson.TOBIAS, () -> service.propose(new ProposePlaybook(1, document, "It would help")));
    }
}
