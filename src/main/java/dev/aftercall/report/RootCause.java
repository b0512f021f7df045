package dev.aftercall.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The root cause analysis.
 *
 * @param problem the problem statement the whys start from, plain text
 * @param whys the roots of the tree
 * @param notes Markdown
 */
public record RootCause(
        String problem, List<WhyNode> whys, @Nullable String category, List<String> contributingFactors, String notes) {

    static final RootCause NONE = new RootCause("", List.of(), null, List.of(), "");

    public RootCause {
        whys = List.copyOf(whys);
        contributingFactors = List.copyOf(contributingFactors);
    }

    boolean isEmpty() {
        return problem.isBlank()
                && whys.isEmpty()
                && category == null
                && contributingFactors.isEmpty()
                && notes.isBlank();
    }
}
