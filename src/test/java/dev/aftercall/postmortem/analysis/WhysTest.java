package dev.aftercall.postmortem.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhysTest {

    private final Whys whys = new Whys(List.of());

    @Test
    void a_why_comes_behind_its_neighbour_or_last() {
        var a = add(null, null, "a");
        add(null, null, "c");
        add(null, a, "b");

        assertThat(order(null)).containsExactly("a", "b", "c");
    }

    @Test
    void neighbour_must_stand_beside_it() {
        var a = add(null, null, "a");
        var below = add(a, null, "below");

        assertThatThrownBy(() -> add(null, below, "b")).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void moving_past_the_edge_changes_nothing() {
        add(null, null, "a");
        add(null, null, "b");

        whys.move(find("a"), WhyMove.UP);
        assertThat(order(null)).containsExactly("a", "b");

        whys.move(find("a"), WhyMove.DOWN);
        assertThat(order(null)).containsExactly("b", "a");

        whys.move(find("a"), WhyMove.DOWN);
        assertThat(order(null)).containsExactly("b", "a");
    }

    @Test
    void moving_out_asks_what_its_parent_asked_right_behind_it() {
        var a = add(null, null, "a");
        var a1 = add(a, null, "a1");
        add(a1, null, "a1x");
        add(null, null, "b");

        assertThat(whys.move(find("a1"), WhyMove.OUT)).isTrue();
        assertThat(order(null)).containsExactly("a", "a1", "b");
        assertThat(order(a1)).containsExactly("a1x");

        assertThat(whys.move(find("a"), WhyMove.OUT)).isFalse();
    }

    @Test
    void moving_in_asks_about_the_neighbour_before_as_its_last_why() {
        var a = add(null, null, "a");
        add(a, null, "a1");
        add(null, null, "b");

        assertThat(whys.move(find("a"), WhyMove.IN)).isFalse();
        assertThat(whys.move(find("b"), WhyMove.IN)).isTrue();
        assertThat(order(null)).containsExactly("a");
        assertThat(order(a)).containsExactly("a1", "b");
    }

    @Test
    void branch_cannot_move_in_beyond_twelve_levels() {
        @Nullable WhyId parent = null;
        for (int level = 1; level <= 11; level++) {
            parent = add(parent, null, "level " + level);
        }
        add(parent, null, "one of 12");
        var other = add(parent, null, "other of 12");
        var high = add(null, null, "high");
        add(high, null, "below high");

        assertThatThrownBy(() -> whys.move(find("other of 12"), WhyMove.IN))
                .hasMessage("A branch has at most 12 levels");
        assertThat(order(parent)).containsExactly("one of 12", "other of 12");
        assertThat(find("other of 12").id()).isEqualTo(other);
    }

    @Test
    void putting_one_between_others_touches_no_other() {
        var first = add(null, null, "first");
        add(null, first, "last");
        var ranks = List.of(find("first").position(), find("last").position());
        for (int i = 0; i < 10; i++) {
            add(null, first, "between " + i);
        }

        assertThat(List.of(find("first").position(), find("last").position())).isEqualTo(ranks);
        assertThat(order(null)).startsWith("first", "between 9", "between 8").endsWith("between 0", "last");
    }

    @Test
    void order_survives_more_insertions_than_there_are_ranks_between_two() {
        var first = add(null, null, "first");
        add(null, first, "last");
        for (int i = 0; i < 100; i++) {
            add(null, first, "between " + i);
        }

        assertThat(order(null)).startsWith("first", "between 99", "between 98").endsWith("between 0", "last");
    }

    @Test
    void a_branch_comes_back_before_what_took_its_rank() {
        var a = add(null, null, "a");
        add(null, null, "b");
        var branch = whys.take(find("b"));
        add(null, a, "c");

        whys.putBack(branch);

        assertThat(order(null)).containsExactly("a", "b", "c");
    }

    @Test
    void a_branch_goes_and_comes_back_as_a_whole_at_its_place() {
        add(null, null, "a");
        var b = add(null, null, "b");
        add(b, null, "b1");
        add(null, null, "c");

        var branch = whys.take(find("b"));
        assertThat(branch).hasSize(2);
        assertThat(order(null)).containsExactly("a", "c");

        whys.putBack(branch);
        assertThat(order(null)).containsExactly("a", "b", "c");
        assertThat(find("b1").parent()).isEqualTo(b);
    }

    @Test
    void a_branch_cannot_come_back_below_what_is_gone() {
        var a = add(null, null, "a");
        add(a, null, "a1");
        var branch = whys.take(find("a1"));
        whys.take(find("a"));

        assertThatThrownBy(() -> whys.putBack(branch)).hasMessageContaining("has been removed too");
    }

    @Test
    void tree_grows_no_deeper_than_twelve_levels() {
        @Nullable WhyId parent = null;
        for (int level = 1; level <= 12; level++) {
            parent = add(parent, null, "level " + level);
        }
        var deepest = parent;

        assertThatThrownBy(() -> add(deepest, null, "13")).hasMessage("A branch has at most 12 levels");
    }

    @Test
    void tree_has_at_most_two_hundred_whys() {
        for (int i = 0; i < 200; i++) {
            add(null, null, "why " + i);
        }

        assertThatThrownBy(() -> add(null, null, "201")).hasMessage("A postmortem has at most 200 whys");
    }

    private final Map<String, Why> byAnswer = new HashMap<>();

    private WhyId add(@Nullable WhyId parent, @Nullable WhyId after, String answer) {
        var why = new Why(
                new PostmortemId(TestPerson.ADA.id().value()),
                parent,
                new EditWhy("Why?", answer),
                TestPerson.SOFIA.id(),
                TestClock.START);
        whys.insert(why, after);
        byAnswer.put(answer, why);
        return why.id();
    }

    private Why find(String answer) {
        return Objects.requireNonNull(byAnswer.get(answer));
    }

    /** Answers of those below a why, in order. */
    private List<String> order(@Nullable WhyId parent) {
        return byAnswer.entrySet().stream()
                .filter(entry -> whys.has(entry.getValue().id()))
                .filter(entry -> Objects.equals(entry.getValue().parent(), parent))
                .sorted(Comparator.comparingInt(entry -> entry.getValue().position()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
