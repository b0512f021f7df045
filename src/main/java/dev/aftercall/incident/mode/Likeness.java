package dev.aftercall.incident.mode;

import dev.aftercall.base.Layer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How alike two incidents are, and why.
 *
 * @param score 8 for a failure mode confirmed in the other one, 4 for one suspected there, 2 each for the layer and for a
 *     workflow, 1 for each common word up to 4
 * @param reasons such as {@code same workflow, booking}; the weightiest first
 */
record Likeness(int score, List<String> reasons) {

    /** One thing in common is a coincidence. */
    private static final int LEAST = 3;

    private static final int MOST_WORDS = 4;

    /**
     * Compares this incident with another.
     *
     * @param names gives the name of a mode
     */
    static Likeness of(Traits self, Traits other, Function<String, String> names) {
        var reasons = new ArrayList<String>();
        var score = 0;
        var confirmed = common(self.modes(), other.confirmed());
        if (!confirmed.isEmpty()) {
            score += 8;
            reasons.add("same failure mode, " + listed(confirmed, names));
        }
        var suspected = common(self.modes(), other.suspected());
        if (confirmed.isEmpty() && !suspected.isEmpty()) {
            score += 4;
            reasons.add("also suspected of " + listed(suspected, names));
        }
        if (self.layer() != null && self.layer() == other.layer()) {
            score += 2;
            reasons.add("same layer, " + self.layer().label());
        }
        var workflows = common(self.workflows(), other.workflows());
        if (!workflows.isEmpty()) {
            score += 2;
            reasons.add("same workflow, " + listed(workflows, Function.identity()));
        }
        var words = common(self.words(), other.words());
        if (!words.isEmpty()) {
            score += Math.min(MOST_WORDS, words.size());
            reasons.add("both say " + listed(words, word -> "“" + word + "”"));
        }
        return new Likeness(score, List.copyOf(reasons));
    }

    boolean isEnough() {
        return score >= LEAST;
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static String listed(Set<String> items, Function<String, String> name) {
        return items.stream().sorted().limit(MOST_WORDS).map(name).collect(Collectors.joining(", "));
    }

    /** What incidents are compared by. */
    record Traits(
            Set<String> confirmed,
            Set<String> suspected,
            @Nullable Layer layer,
            Set<String> workflows,
            Set<String> words) {

        Traits {
            workflows = workflows.stream()
                    .map(workflow -> workflow.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        }

        private Set<String> modes() {
            var all = new HashSet<>(confirmed);
            all.addAll(suspected);
            return all;
        }
    }
}
