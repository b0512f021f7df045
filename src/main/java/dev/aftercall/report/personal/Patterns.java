package dev.aftercall.report.personal;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Matches of a regular expression as places. */
final class Patterns {

    private Patterns() {}

    /**
     * The places of the group {@code it} of a pattern.
     *
     * @param accepted whether those words are really of the kind
     */
    static Stream<PersonalMatch> find(PersonalKind kind, Pattern pattern, String text, Predicate<String> accepted) {
        return pattern.matcher(text)
                .results()
                .filter(match -> accepted.test(match.group("it")))
                .map(match -> place(kind, match));
    }

    private static PersonalMatch place(PersonalKind kind, MatchResult match) {
        return new PersonalMatch(kind, match.start("it"), match.end("it"), match.group("it"));
    }
}
