package dev.aftercall.report.personal;

/**
 * A place in a text.
 *
 * @param start first character, from 0
 * @param end after the last character
 * @param subject what or who it is, the same for every place with the same one: the words themselves, or the whole name
 *     of a person
 */
public record PersonalMatch(PersonalKind kind, int start, int end, String subject) {

    boolean overlaps(PersonalMatch other) {
        return start < other.end && other.start < end;
    }

    /** Whether this is of the same kind and leaves nothing of the other one visible. */
    boolean covers(PersonalMatch other) {
        return kind == other.kind && start <= other.start && other.end <= end;
    }
}
