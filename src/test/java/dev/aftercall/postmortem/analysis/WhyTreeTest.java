package dev.aftercall.postmortem.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercall.postmortem.Wording;
import dev.aftercall.postmortem.analysis.BranchState.Reason;
import dev.aftercall.postmortem.analysis.BranchState.Remark;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhyTreeTest {

    private final List<WhyNode> nodes = new ArrayList<>();

    @Test
    void whys_are_labelled_by_level_and_by_letter_where_they_branch() {
        var first = why(null, 0, WhyMark.SYMPTOM, "The model was slow");
        var second = why(first, 0, WhyMark.COMPONENT_FAULT, "The context was full");
        why(second, 1, WhyMark.UNMARKED, "Review let it through");
        why(second, 0, WhyMark.PROCESS_GAP, "No test");
        why(null, 1, WhyMark.PROCESS_GAP, "No alert");

        var tree = tree();

        assertThat(tree.inOrder().stream().map(tree::labelOf)).containsExactly("1a", "2", "3a", "3b", "1b");
        assertThat(tree.inOrder().stream().map(WhyNode::answer))
                .containsExactly(
                        "The model was slow", "The context was full", "No test", "Review let it through", "No alert");
    }

    @Test
    void each_way_to_an_end_is_a_branch() {
        var first = why(null, 0, WhyMark.SYMPTOM, "a");
        why(first, 0, WhyMark.PROCESS_GAP, "b");
        why(first, 1, WhyMark.PROCESS_GAP, "c");
        why(null, 1, WhyMark.PROCESS_GAP, "d");

        assertThat(tree().branches())
                .extracting(
                        branch -> branch.path().stream().map(WhyNode::answer).toList())
                .containsExactly(List.of("a", "b"), List.of("a", "c"), List.of("d"));
    }

    @Test
    void branch_that_ends_in_a_process_gap_is_finished() {
        var first = why(null, 0, WhyMark.SYMPTOM, "The model was slow");
        var second = why(first, 0, WhyMark.UNMARKED, "The context was full");
        why(second, 0, WhyMark.PROCESS_GAP, "No test checked it");

        assertThat(state().isFinished()).isTrue();
        assertThat(state().hints()).isEmpty();
    }

    @Test
    void branch_that_ends_before_a_process_gap_is_not_finished() {
        var end = why(null, 0, WhyMark.COMPONENT_FAULT, "The context was full");

        assertThat(state().isFinished()).isFalse();
        assertThat(state().missing())
                .containsExactly(
                        new Remark(end, Reason.NO_PROCESS_GAP, "Ends before a process gap. What let this through?"));
    }

    @Test
    void process_gap_with_another_why_below_it_is_no_end() {
        var gap = why(null, 0, WhyMark.PROCESS_GAP, "No test");
        var below = why(gap, 0, WhyMark.UNMARKED, "Nobody had time");

        assertThat(state().missing()).extracting(Remark::why).containsExactly(below);
    }

    @Test
    void names_and_blame_anywhere_on_the_way_keep_it_open() {
        var first = why(null, 0, WhyMark.SYMPTOM, "Arun merged it");
        var second = why(first, 0, WhyMark.UNMARKED, "The reviewer should have seen it");
        why(second, 0, WhyMark.PROCESS_GAP, "No review step");

        assertThat(state().missing())
                .extracting(Remark::why, Remark::reason)
                .containsExactly(tuple(first, Reason.NAMES_A_PERSON), tuple(second, Reason.BLAMES));
        assertThat(state().missing().getFirst().sentence())
                .isEqualTo("Names a person: \"Arun\". Write the role instead of the name.");
    }

    @Test
    void why_without_an_answer_keeps_its_branch_open() {
        var gap = why(null, 0, WhyMark.PROCESS_GAP, " ");

        assertThat(state().missing())
                .extracting(Remark::why, Remark::reason)
                .containsExactly(tuple(gap, Reason.NO_ANSWER));
    }

    @Test
    void stopping_before_the_third_why_is_only_a_hint() {
        why(null, 0, WhyMark.PROCESS_GAP, "No test");

        assertThat(state().isFinished()).isTrue();
        assertThat(state().hints()).extracting(Remark::reason).containsExactly(Reason.STOPS_EARLY);
    }

    @Test
    void neighbours_beyond_the_alphabet_keep_distinct_labels() {
        for (int i = 0; i < 28; i++) {
            why(null, i, WhyMark.UNMARKED, "a");
        }

        var tree = tree();

        assertThat(tree.roots().stream().map(tree::labelOf).skip(25)).containsExactly("1z", "1aa", "1ab");
    }

    private BranchState state() {
        return tree().branches().getFirst().state();
    }

    private WhyTree tree() {
        return new WhyTree(nodes, Wording.naming(List.of("Arun Mehta"), Set.of()));
    }

    private WhyId why(@Nullable WhyId parent, int position, WhyMark mark, String answer) {
        var id = WhyId.next();
        nodes.add(new WhyNode(
                id, parent, position, "Why?", answer, mark, "", null, 0, TestPerson.SOFIA.id(), TestClock.START));
        return id;
    }
}
