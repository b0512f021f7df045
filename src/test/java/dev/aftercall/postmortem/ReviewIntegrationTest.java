package dev.aftercall.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.SOFIA)
class ReviewIntegrationTest {

    private static final Set<UserId> NORA = Set.of(TestPerson.NORA.id());

    @Autowired
    PostmortemService service;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    ActionService actions;

    @Autowired
    PostmortemFixtures fixtures;

    @Test
    void review_of_an_unfinished_postmortem_is_refused_with_what_is_missing() {
        var id = fixtures.opened("Unfinished");

        assertThatExceptionOfType(NotReadyException.class)
                .isThrownBy(() -> service.askForReview(id, NORA))
                .satisfies(refused -> assertThat(refused.missing())
                        .extracting(ReadinessItem::section)
                        .contains(SectionKind.OVERVIEW, SectionKind.IMPACT, SectionKind.ROOT_CAUSE, SectionKind.ACTIONS)
                        .isSorted())
                .withMessageContaining("A root cause category");
        assertThat(state(id)).isEqualTo(PostmortemState.DRAFT);
    }

    @Test
    void postmortem_goes_from_draft_to_published_and_keeps_its_way() {
        var id = fixtures.ready("Whole way");

        service.askForReview(id, NORA);
        assertThat(queries.reviewsAskedOf(TestPerson.NORA.id()))
                .extracting(PostmortemSummary::id)
                .containsExactly(id);
        Acting.as(TestPerson.NORA, () -> service.requestChanges(id, "Say what the test checks"));
        assertThat(queries.reviewsAskedOf(TestPerson.NORA.id())).isEmpty();
        service.askForReview(id, NORA);
        Acting.as(TestPerson.NORA, () -> service.approve(id));
        service.markPublished(id, 1);

        var details = queries.details(id);
        assertThat(details.state()).isEqualTo(PostmortemState.PUBLISHED);
        assertThat(details.publishedVersion()).isEqualTo(1);
        assertThat(details.moves())
                .extracting(StateMove::to, StateMove::by, StateMove::note)
                .containsExactly(
                        move(PostmortemState.IN_REVIEW, TestPerson.SOFIA, ""),
                        move(PostmortemState.CHANGES_REQUESTED, TestPerson.NORA, "Say what the test checks"),
                        move(PostmortemState.IN_REVIEW, TestPerson.SOFIA, ""),
                        move(PostmortemState.APPROVED, TestPerson.NORA, ""),
                        move(PostmortemState.PUBLISHED, TestPerson.SOFIA, "Version 1"));
    }

    @Test
    void approval_is_for_managers() {
        var id = inReview();

        assertThatThrownBy(() -> service.approve(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(TestPerson.TOBIAS, () -> service.approve(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void manager_who_wrote_it_alone_cannot_approve_it() {
        var id = Acting.as(TestPerson.NORA, () -> service.open(fixtures.resolved("Alone", Severity.SEV2)));
        Acting.as(TestPerson.NORA, () -> service.addAuthor(id, TestPerson.RAFAEL.id()));
        fixtures.complete(id, TestPerson.NORA);
        Acting.as(TestPerson.NORA, () -> service.askForReview(id, Set.of(TestPerson.ADA.id())));

        assertThat(Acting.as(TestPerson.NORA, () -> queries.details(id))
                        .permissions()
                        .canApprove())
                .isFalse();
        assertThatThrownBy(() -> Acting.as(TestPerson.NORA, () -> service.approve(id)))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("only author");
        Acting.as(TestPerson.ADA, () -> service.approve(id));

        assertThat(state(id)).isEqualTo(PostmortemState.APPROVED);
    }

    @Test
    void approval_waits_for_a_decision_on_every_proposal() {
        var id = fixtures.ready("Undecided");
        var proposal = actions.propose(id, ActionDraft.titled("Maybe"));
        service.askForReview(id, NORA);

        assertThatThrownBy(() -> Acting.as(TestPerson.NORA, () -> service.approve(id)))
                .isInstanceOf(NotReadyException.class)
                .hasMessage("Still missing: A decision on every proposal");
        actions.decline(proposal, "Not worth it");
        Acting.as(TestPerson.NORA, () -> service.approve(id));

        assertThat(state(id)).isEqualTo(PostmortemState.APPROVED);
    }

    @Test
    void approved_content_is_frozen_until_it_goes_back_to_draft() {
        var id = fixtures.approved("Frozen");

        assertThatThrownBy(() -> service.saveField(id, FieldKey.SUMMARY, 1, "Changed"))
                .isInstanceOf(FrozenPostmortemException.class)
                .hasMessage("The postmortem is approved. Take it back to draft to change it");
        assertThatThrownBy(() -> service.markSection(id, SectionKind.IMPACT, SectionState.DONE))
                .isInstanceOf(FrozenPostmortemException.class);
        assertThatThrownBy(() -> Acting.as(TestPerson.TOBIAS, () -> service.backToDraft(id)))
                .isInstanceOf(AccessDeniedException.class);
        service.backToDraft(id);

        assertThat(service.saveField(id, FieldKey.SUMMARY, 1, "Changed")).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void amending_leads_to_the_next_version() {
        var id = fixtures.published("Amended");
        assertThatThrownBy(() -> service.saveField(id, FieldKey.SUMMARY, 1, "Changed"))
                .hasMessage("The postmortem is published. Amend it to change it");

        service.amend(id);
        service.saveField(id, FieldKey.SUMMARY, 1, "Better told");
        service.askForReview(id, NORA);
        Acting.as(TestPerson.NORA, () -> service.approve(id));

        assertThatThrownBy(() -> service.markPublished(id, 1)).hasMessage("The next version is 2, not 1");
        service.markPublished(id, 2);
        assertThat(queries.details(id).publishedVersion()).isEqualTo(2);
    }

    @Test
    void retraction_is_for_managers_and_has_a_reason() {
        var id = fixtures.published("Retracted");

        assertThatThrownBy(() -> service.markRetracted(id, "Wrong")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(TestPerson.NORA, () -> service.markRetracted(id, " ")))
                .hasMessage("Reason is missing");
        Acting.as(TestPerson.NORA, () -> service.markRetracted(id, "Figures were wrong"));

        assertThat(queries.details(id).moves().getLast().note()).isEqualTo("Figures were wrong");
        service.amend(id);
        assertThat(state(id)).isEqualTo(PostmortemState.AMENDED);
    }

    @Test
    void nothing_is_published_without_approval() {
        var id = inReview();

        assertThatThrownBy(() -> Acting.as(TestPerson.ADA, () -> service.markPublished(id, 1)))
                .isInstanceOf(IllegalPostmortemMoveException.class);
        assertThatThrownBy(() -> Acting.as(TestPerson.NORA, () -> service.markRetracted(id, "Wrong")))
                .hasMessage("Nothing has been published that could be retracted");
    }

    @Test
    void responders_do_not_publish() {
        var id = fixtures.approved("Not theirs");

        assertThatThrownBy(() -> Acting.as(TestPerson.TOBIAS, () -> service.markPublished(id, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(TestPerson.TOBIAS, () -> service.amend(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void reviewers_are_named_and_have_accounts() {
        var id = fixtures.ready("Reviewers");

        assertThatThrownBy(() -> service.askForReview(id, Set.of())).hasMessage("Name at least one reviewer");
        assertThatThrownBy(() -> service.askForReview(id, Set.of(UserId.next())))
                .hasMessage("A reviewer needs an active account");
    }

    @Test
    void a_named_reviewer_may_ask_for_changes_and_a_bystander_may_not() {
        var id = fixtures.ready("Peers");
        service.askForReview(id, Set.of(TestPerson.RAFAEL.id()));

        assertThatThrownBy(() -> Acting.as(TestPerson.TOBIAS, () -> service.requestChanges(id, "No")))
                .isInstanceOf(AccessDeniedException.class);
        Acting.as(TestPerson.RAFAEL, () -> service.requestChanges(id, "Name the gap"));

        assertThat(state(id)).isEqualTo(PostmortemState.CHANGES_REQUESTED);
    }

    private PostmortemId inReview() {
        var id = fixtures.ready("In review");
        service.askForReview(id, NORA);
        return id;
    }

    private PostmortemState state(PostmortemId id) {
        return queries.details(id).state();
    }

    private static Tuple move(PostmortemState to, TestPerson by, String note) {
        return tuple(to, by.id(), note);
    }
}
