package dev.aftercall.playbook;

/**
 * Why a playbook file is refused.
 *
 * @param line where, counted from 1
 * @param message what is wrong and what would be right
 */
public record PlaybookProblem(int line, String message) {

    @Override
    public String toString() {
        return "Line %d: %s".formatted(line, message);
    }
}
