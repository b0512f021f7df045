package dev.aftercall.postmortem.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.FrozenPostmortemException;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.ReviewAnswered;
import dev.aftercall.postmortem.ReviewAsked;
import dev.aftercall.postmortem.Section;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@As(TestPerson.SOFIA)
class VerdictIntegrationTest {

    private static final UserId NORA = TestPerson.NORA.id();
    private static final UserId RAFAEL = TestPerson.RAFAEL.id();

    @Autowired
    private PostmortemService postmortems;

    @Autowired
    private PostmortemQueries queries;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ActionService actions;

    @Autowired
    private PostmortemFixtures fixtures;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    @Test
    void each_reviewer_has_a_word_of_their_own() {
        var id = inReview();
        assertThat(standings(id))
                .containsExactlyInAnyOrder(tuple(NORA, Standing.WAITING), tuple(RAFAEL, Standing.WAITING));

        Acting.as(TestPerson.RAFAEL, () -> postmortems.agree(id, "Well told"));
        assertThat(round(id).waitingFor()).containsExactly(NORA);
        assertThat(queries.details(id).state()).isEqualTo(PostmortemState.IN_REVIEW);

        Acting.as(TestPerson.NORA, () -> postmortems.approve(id));
        assertThat(standings(id))
                .containsExactlyInAnyOrder(tuple(NORA, Standing.APPROVED), tuple(RAFAEL, Standing.AGREES));
        assertThat(events.stream(ReviewAsked.class)).singleElement().satisfies(asked -> {
            assertThat(asked.reviewers()).containsExactlyInAnyOrder(NORA, RAFAEL);
            assertThat(asked.round()).isEqualTo(1);
        });
        assertThat(events.stream(ReviewAnswered.class))
                .extracting(ReviewAnswered::reviewer, ReviewAnswered::approves, ReviewAnswered::note)
                .containsExactly(tuple(RAFAEL, true, "Well told"), tuple(NORA, true, ""));
    }

    @Test
    void notes_stay_open_until_they_are_answered() {
        var id = inReview();
        Acting.as(TestPerson.RAFAEL, () -> postmortems.requestChanges(id, "Name the gap"));
        Acting.as(TestPerson.NORA, () -> postmortems.requestChanges(id, "Say how many gave up"));

        assertThat(round(id).openNotes())
                .extracting(Verdict::note)
                .containsExactly("Name the gap", "Say how many gave up");
        assertThatThrownBy(() -> reviews.answer(round(id).openNotes().getFirst().id(), " "))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("Answer is missing");
        reviews.answer(round(id).openNotes().getFirst().id(), "Named in why 3");

        assertThat(round(id).openNotes()).extracting(Verdict::note).containsExactly("Say how many gave up");
        assertThat(reviews.verdicts(id).getFirst())
                .extracting(Verdict::answer, Verdict::answeredBy)
                .containsExactly("Named in why 3", TestPerson.SOFIA.id());
        assertThat(queries.details(id).moves()).hasSize(2);
    }

    @Test
    void approval_settles_what_was_open_and_freezes_the_notes() {
        var id = inReview();
        Acting.as(TestPerson.NORA, () -> postmortems.requestChanges(id, "Name the gap"));
        var note = round(id).openNotes().getFirst();
        clock.advance(Duration.ofHours(1));
        postmortems.askForReview(id, Set.of(NORA));
        Acting.as(TestPerson.NORA, () -> postmortems.approve(id));

        assertThat(round(id).openNotes()).isEmpty();
        assertThatThrownBy(() -> reviews.answer(note.id(), "Late")).isInstanceOf(FrozenPostmortemException.class);
    }

    @Test
    void next_round_asks_everybody_again_and_tells_what_changed_since() {
        var id = inReview();
        Acting.as(TestPerson.NORA, () -> postmortems.requestChanges(id, "Shorter"));
        var look = round(id).lastOf(NORA).orElseThrow().givenAt();
        var seen = Map.copyOf(queries.versionsAt(id, look));
        clock.advance(Duration.ofHours(2));
        postmortems.saveField(id, FieldKey.SUMMARY, 1, "Shorter now");
        actions.propose(id, ActionDraft.titled("One more"));
        postmortems.askForReview(id, Set.of(NORA, RAFAEL));

        assertThat(round(id).number()).isEqualTo(2);
        assertThat(standings(id))
                .containsExactlyInAnyOrder(tuple(NORA, Standing.LOOK_AGAIN), tuple(RAFAEL, Standing.WAITING));
        assertThat(round(id).changedSince(look))
                .extracting(Section::kind)
                .containsExactly(SectionKind.OVERVIEW, SectionKind.ACTIONS);
        assertThat(seen).containsEntry(FieldKey.SUMMARY, 1L);
        assertThat(queries.versionsAt(id, clock.instant())).containsEntry(FieldKey.SUMMARY, 2L);
    }

    @Test
    void reviews_asked_of_me_forget_those_i_have_answered() {
        var id = inReview();
        var other = inReview();
        Acting.as(TestPerson.RAFAEL, () -> {
            postmortems.agree(id, "");
            assertThat(reviews.answered(List.of(id, other))).containsExactly(id);
        });
        Acting.as(TestPerson.NORA, () -> {
            assertThat(reviews.answered(List.of(id, other))).isEmpty();
            postmortems.requestChanges(id, "x");
        });
        postmortems.askForReview(id, Set.of(RAFAEL));

        Acting.as(
                TestPerson.RAFAEL,
                () -> assertThat(reviews.answered(List.of(id, other))).isEmpty());
    }

    @Test
    void only_reviewers_say_that_it_looks_good_and_only_writers_answer() {
        var id = inReview();

        assertThatThrownBy(() -> postmortems.agree(id, "")).isInstanceOf(AccessDeniedException.class);
        Acting.as(TestPerson.RAFAEL, () -> postmortems.requestChanges(id, "x"));
        var note = round(id).openNotes().getFirst().id();
        assertThatThrownBy(() -> Acting.as(TestPerson.RAFAEL, () -> reviews.answer(note, "x")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(TestPerson.STAN, () -> reviews.verdicts(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(TestPerson.RAFAEL, () -> postmortems.agree(id, "")))
                .hasMessage("The postmortem is not in review");
        assertThatThrownBy(() -> reviews.answer(VerdictId.next(), "x")).isInstanceOf(VerdictNotFoundException.class);
    }

    @Test
    void reviews_of_private_incidents_do_not_exist_for_outsiders() {
        var id = fixtures.privateOne("Numbers visible");
        Acting.as(TestPerson.TOBIAS, () -> {
            fixtures.complete(id, TestPerson.TOBIAS);
            postmortems.askForReview(id, Set.of(TestPerson.ADA.id()));
        });
        Acting.as(TestPerson.ADA, () -> postmortems.requestChanges(id, "Mask them"));
        var note =
                Acting.as(TestPerson.ADA, () -> reviews.verdicts(id).getFirst().id());

        assertThatThrownBy(() -> reviews.verdicts(id)).hasMessage("There is no such postmortem");
        assertThatThrownBy(() -> reviews.answer(note, "x")).isInstanceOf(VerdictNotFoundException.class);
    }

    private PostmortemId inReview() {
        var id = fixtures.ready("Reviewed");
        postmortems.askForReview(id, Set.of(NORA, RAFAEL));
        clock.advance(Duration.ofMinutes(5));
        return id;
    }

    private ReviewRound round(PostmortemId id) {
        return new ReviewRound(queries.details(id), reviews.verdicts(id));
    }

    private List<Tuple> standings(PostmortemId id) {
        return round(id).reviewers().stream()
                .map(reviewer -> tuple(reviewer.reviewer(), reviewer.standing()))
                .toList();
    }
}
