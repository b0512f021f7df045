package dev.aftercall.postmortem.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.postmortem.Direction;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.util.Arrays;
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

        assertThat(order("a", "b", "c")).containsExactly(0, 1, 2);
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

        whys.move(find("a"), Direction.UP);
        assertThat(order("a", "b")).containsExactly(0, 1);

        whys.move(find("a"), Direction.DOWN);
        assertThat(order("a", "b")).containsExactly(1, 0);

        whys.move(find("a"), Direction.DOWN);
        assertThat(order("a", "b")).containsExactly(1, 0);
    }

    @Test
    void a_branch_goes_and_comes_back_as_a_whole_at_its_place() {
        add(null, null, "a");
        var b = add(null, null, "b");
        add(b, null, "b1");
        add(null, null, "c");

        var branch = whys.take(find("b"));
        assertThat(branch).hasSize(2);
        assertThat(order("a", "c")).containsExactly(0, 1);

        whys.putBack(branch);
        assertThat(order("a", "b", "c")).containsExactly(0, 1, 2);
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

    private List<Integer> order(String... answers) {
        return Arrays.stream(answers).map(this::find).map(Why::position).toList();
    }
}
