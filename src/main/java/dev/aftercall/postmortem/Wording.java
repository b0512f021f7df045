package dev.aftercall.postmortem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds people's names and words of blame in a text. It points them out and never changes anything. */
public final class Wording {

    /** What was found. */
    public enum Kind {
        NAME,
        BLAME
    }

    /**
     * A place in a text that blames or names somebody.
     *
     * @param start index of its first character
     * @param end index after its last character
     * @param suggestion what to write instead, as advice
     */
    public record Finding(int start, int end, String found, Kind kind, String suggestion) {}

    private static final int SHORTEST_NAME = 3;

    private static final Map<String, String> BLAME = Map.of(
            "should have", "Say what the process lacked",
            "failed to", "Say what did not happen, and what allowed that",
            "human error", "Ask what made the error possible and let it through",
            "careless", "Describe the situation that people were in",
            "forgot", "Ask why nothing reminded anybody",
            "negligent", "Describe the situation that people were in",
            "fault of", "Name the component or the gap in the process",
            "blame", "Name the component or the gap in the process");

    private static final Pattern BLAME_WORDS = Pattern.compile(
            BLAME.keySet().stream()
                    .sorted(Comparator.reverseOrder())
                    .map(words -> words.replace(" ", "\\s+"))
                    .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final @Nullable Pattern names;

    private Wording(@Nullable Pattern names) {
        this.names = names;
    }

    /**
     * Looks for these people, by first or last name.
     *
     * @param people display names
     * @param exceptions words that are no names although accounts are called so, such as role names
     */
    public static Wording naming(Collection<String> people, Set<String> exceptions) {
        var words = people.stream()
                .flatMap(Wording::firstAndLast)
                .filter(name -> name.codePointCount(0, name.length()) >= SHORTEST_NAME)
                .filter(name -> exceptions.stream().noneMatch(name::equalsIgnoreCase))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Wording(words.isEmpty() ? null : pattern(words));
    }

    /** What was found, in the order of the text. */
    public List<Finding> check(String text) {
        var findings = new ArrayList<Finding>();
        var blame = BLAME_WORDS.matcher(text);
        while (blame.find()) {
            var key = blame.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            findings.add(new Finding(
                    blame.start(),
                    blame.end(),
                    blame.group(),
                    Kind.BLAME,
                    BLAME.getOrDefault(key, "Say it without blame")));
        }
        if (names != null) {
            var named = names.matcher(text);
            while (named.find()) {
                if (!Character.isLowerCase(named.group().codePointAt(0))) {
                    findings.add(new Finding(
                            named.start(),
                            named.end(),
                            named.group(),
                            Kind.NAME,
                            "Write the role instead of the name"));
                }
            }
        }
        findings.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(findings);
    }

    private static Stream<String> firstAndLast(String displayName) {
        var words = displayName.strip().split("\\s+", -1);
        return Stream.of(words[0], words[words.length - 1]).distinct();
    }

    /** Case does not matter except that a name never starts small: "will" is a verb, "Will" a person. */
    private static Pattern pattern(Set<String> words) {
        return Pattern.compile(
                words.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
