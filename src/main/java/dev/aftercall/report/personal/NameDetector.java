package dev.aftercall.report.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of known people: the whole name in any case, and for those involved each part of it as it is written. */
final class NameDetector implements Detector {

    /** Names that are rather a word where they stand alone. */
    private static final Set<String> WORDS = Set.of(
            "Amber",
            "April",
            "Art",
            "August",
            "Autumn",
            "Bill",
            "Bishop",
            "Brown",
            "Carter",
            "Cash",
            "Chance",
            "Chase",
            "Chip",
            "Christian",
            "Clay",
            "Cliff",
            "Cook",
            "Dean",
            "Dot",
            "Drew",
            "Earnest",
            "Faith",
            "Field",
            "Frank",
            "Gene",
            "Glen",
            "Grace",
            "Grant",
            "Gray",
            "Green",
            "Guy",
            "Hope",
            "Hunter",
            "Iris",
            "Ivy",
            "Jack",
            "Jade",
            "Joy",
            "June",
            "King",
            "Lane",
            "Law",
            "Long",
            "Major",
            "Mark",
            "Mason",
            "Max",
            "May",
            "Miles",
            "Moon",
            "Page",
            "Pat",
            "Penny",
            "Porter",
            "Price",
            "Ray",
            "Reed",
            "Rich",
            "River",
            "Rob",
            "Robin",
            "Rose",
            "Ruby",
            "Sage",
            "Sandy",
            "Sky",
            "Small",
            "Star",
            "Storm",
            "Sue",
            "Summer",
            "Trace",
            "Wade",
            "Wells",
            "West",
            "White",
            "Will",
            "Wood",
            "Young");

    private static final int SHORTEST_PART = 3;

    private final List<Known> names = new ArrayList<>();

    NameDetector(Set<String> involved, Set<String> others) {
        involved.stream().filter(name -> !name.isBlank()).forEach(name -> {
            names.add(Known.whole(name));
            parts(name).forEach(part -> names.add(Known.part(name, part)));
            withInitial(name).ifPresent(names::add);
        });
        others.stream()
                .filter(name -> !involved.contains(name) && name.strip().contains(" "))
                .forEach(name -> names.add(Known.whole(name)));
    }

    @Override
    public Stream<PersonalMatch> find(String text) {
        return names.stream().flatMap(name -> name.find(text));
    }

    private static List<String> parts(String name) {
        var words = name.strip().split("\\s+", -1);
        return words.length < 2
                ? List.of()
                : Stream.of(words)
                        .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_PART)
                        .filter(word -> !WORDS.contains(word))
                        .toList();
    }

    /** The last word of a name after the first letter of the first one. */
    private static Optional<Known> withInitial(String name) {
        var words = name.strip().split("\\s+", -1);
        return words.length < 2
                ? Optional.empty()
                : Optional.of(new Known(
                        name,
                        Known.bounded(
                                Pattern.quote(words[0].substring(0, words[0].offsetByCodePoints(0, 1))) + "\\.\\s?"
                                        + Pattern.quote(words[words.length - 1]),
                                0)));
    }

    private record Known(String person, Pattern pattern) {

        static Known whole(String name) {
            var words = Stream.of(name.strip().split("\\s+", -1))
                    .map(Pattern::quote)
                    .toList();
            return new Known(name, bounded(String.join("\\s+", words), Pattern.CASE_INSENSITIVE));
        }

        static Known part(String name, String part) {
            return new Known(name, bounded(Pattern.quote(part), 0));
        }

        /** An apostrophe or hyphen may follow, as in a genitive or a double name. */
        private static Pattern bounded(String words, int flags) {
            return Pattern.compile(
                    "(?<![\\p{L}\\p{N}_@./-])" + words + "(?![\\p{L}\\p{N}_@]|[.-][\\p{L}\\p{N}])",
                    flags | Pattern.UNICODE_CASE);
        }

        Stream<PersonalMatch> find(String text) {
            return pattern.matcher(text).results().map(this::place);
        }

        private PersonalMatch place(MatchResult match) {
            return new PersonalMatch(PersonalKind.NAME, match.start(), match.end(), person);
        }
    }
}
