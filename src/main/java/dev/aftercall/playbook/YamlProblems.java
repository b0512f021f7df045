package dev.aftercall.playbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong with a file, so that it can be told at once and not one by one. */
final class YamlProblems {

    private static final int MOST = 50;

    private final List<PlaybookProblem> found = new ArrayList<>();

    /** Leaves the part of the file that is being read; the rest is still looked at. */
    static final class Abandoned extends RuntimeException {

        private final int line;

        Abandoned(int line, String message) {
            super(message, null, false, false);
            this.line = line;
        }
    }

    static Abandoned at(Node node, String message) {
        return new Abandoned(line(node), message);
    }

    /** Leaves a part that names another in which a problem is already known. */
    static Abandoned silently() {
        return new Abandoned(1, "");
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** Reads a part; what is wrong with it is noted, and so is what its own record refuses. */
    <T> Optional<T> reading(int line, Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (Abandoned problem) {
            var message = String.valueOf(problem.getMessage());
            if (!message.isEmpty()) {
                add(problem.line, message);
            }
        } catch (IllegalArgumentException refused) {
            add(line, String.valueOf(refused.getMessage()));
        }
        return Optional.empty();
    }

    void add(int line, String message) {
        if (found.size() < MOST) {
            found.add(new PlaybookProblem(line, message));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidPlaybookException(found.stream()
                    .sorted(Comparator.comparingInt(PlaybookProblem::line))
                    .distinct()
                    .toList());
        }
    }
}
