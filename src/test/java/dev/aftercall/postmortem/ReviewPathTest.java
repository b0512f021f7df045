package dev.aftercall.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.identity.UserId;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import org.junit.jupiter.api.Test;

class ReviewPathTest {

    private static final UserId NORA = TestPerson.NORA.id();

    private final ReviewPath path = new ReviewPath(TestClock.START);

    @Test
    void every_move_is_kept_with_its_note() {
        move(PostmortemState.IN_REVIEW);
        path.move(PostmortemState.CHANGES_REQUESTED, NORA, TestClock.START, "Name the gap");

        assertThat(path.moves())
                .containsExactly(
                        new StateMove(PostmortemState.DRAFT, PostmortemState.IN_REVIEW, NORA, TestClock.START, ""),
                        new StateMove(
                                PostmortemState.IN_REVIEW,
                                PostmortemState.CHANGES_REQUESTED,
                                NORA,
                                TestClock.START,
                                "Name the gap"));
    }

    @Test
    void draft_cannot_be_approved_without_review() {
        assertThatThrownBy(() -> move(PostmortemState.APPROVED))
                .isInstanceOf(IllegalPostmortemMoveException.class)
                .hasMessage("A postmortem that is \"draft\" cannot become \"approved\"");
    }

    @Test
    void versions_are_published_in_order() {
        approve();

        assertThatThrownBy(() -> path.publish(2, NORA, TestClock.START)).hasMessage("The next version is 1, not 2");
        path.publish(1, NORA, TestClock.START);

        assertThat(path.publishedVersion()).isEqualTo(1);
        assertThat(path.publishedAt()).isEqualTo(TestClock.START);
    }

    @Test
    void reopening_leads_to_draft_before_and_to_amended_after_publication() {
        approve();
        path.reopen(NORA, TestClock.START);
        assertThat(path.state()).isEqualTo(PostmortemState.DRAFT);

        approve();
        path.publish(1, NORA, TestClock.START);
        path.reopen(NORA, TestClock.START);
        assertThat(path.state()).isEqualTo(PostmortemState.AMENDED);

        move(PostmortemState.IN_REVIEW);
        path.reopen(NORA, TestClock.START);
        assertThat(path.state()).isEqualTo(PostmortemState.AMENDED);
    }

    @Test
    void only_what_was_published_can_be_retracted() {
        approve();
        assertThatThrownBy(() -> path.retract(NORA, TestClock.START, "Wrong"))
                .hasMessage("Nothing has been published that could be retracted");

        path.publish(1, NORA, TestClock.START);
        path.retract(NORA, TestClock.START, "Wrong figures");

        assertThat(path.state()).isEqualTo(PostmortemState.RETRACTED);
        assertThat(path.moves().getLast().note()).isEqualTo("Wrong figures");
    }

    private void approve() {
        move(PostmortemState.IN_REVIEW);
        move(PostmortemState.APPROVED);
    }

    private void move(PostmortemState to) {
        path.move(to, NORA, TestClock.START, "");
    }
}
