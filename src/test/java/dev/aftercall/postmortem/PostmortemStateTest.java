package dev.aftercall.postmortem;

import static dev.aftercall.postmortem.PostmortemState.AMENDED;
import static dev.aftercall.postmortem.PostmortemState.APPROVED;
import static dev.aftercall.postmortem.PostmortemState.CHANGES_REQUESTED;
import static dev.aftercall.postmortem.PostmortemState.DRAFT;
import static dev.aftercall.postmortem.PostmortemState.IN_REVIEW;
import static dev.aftercall.postmortem.PostmortemState.PUBLISHED;
import static dev.aftercall.postmortem.PostmortemState.RETRACTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostmortemStateTest {

    @Test
    void only_the_moves_of_the_review_exist() {
        var moves = Map.of(
                DRAFT, List.of(IN_REVIEW),
                IN_REVIEW, List.of(DRAFT, CHANGES_REQUESTED, APPROVED, AMENDED, RETRACTED),
                CHANGES_REQUESTED, List.of(DRAFT, IN_REVIEW, AMENDED, RETRACTED),
                APPROVED, List.of(DRAFT, PUBLISHED, AMENDED, RETRACTED),
                PUBLISHED, List.of(AMENDED, RETRACTED),
                AMENDED, List.of(IN_REVIEW, RETRACTED),
                RETRACTED, List.of(AMENDED));

        moves.forEach((from, targets) -> assertThat(
                        Arrays.stream(PostmortemState.values()).filter(from::canMoveTo))
                .as("from " + from)
                .containsExactlyInAnyOrderElementsOf(targets));
    }

    @Test
    void what_is_approved_or_out_cannot_be_edited() {
        assertThat(Arrays.stream(PostmortemState.values()).filter(state -> !state.isEditable()))
                .containsExactly(APPROVED, PUBLISHED, RETRACTED);
    }
}
