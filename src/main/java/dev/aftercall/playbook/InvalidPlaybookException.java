package dev.aftercall.playbook;

import dev.aftercall.base.RuleViolationException;
import java.util.List;

/** A playbook file that cannot be taken; nothing of it was. */
public final class InvalidPlaybookException extends RuleViolationException {

    private final transient List<PlaybookProblem> problems;

    InvalidPlaybookException(List<PlaybookProblem> problems) {
        super(
                problems.size() == 1
                        ? problems.getFirst().toString()
                        : "%s (and %d more)".formatted(problems.getFirst(), problems.size() - 1));
        this.problems = List.copyOf(problems);
    }

    /** All that was found, in the order of the file; at least one. */
    public List<PlaybookProblem> problems() {
        return problems;
    }
}
