package dev.aftercall.postmortem.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One way to accuse, as it stands in {@code rules.tsv}.
 *
 * @param sequences the words that make it up, once for every way to leave out what may be missing
 * @param unlessBefore words that must not follow
 */
record Rule(Kind kind, List<List<Element>> sequences, Set<String> unlessBefore, String advice) {

    /** Who has to be meant for it to be an accusation. */
    enum Kind {
        WORD,
        TRAIT,
        BARE,
        ANYONE,
        ONE,
        BY,
        FAULT,
        OBJECT,
        ASKED,
        SUPPOSED
    }

    /** One of these words; none means any. */
    record Element(Set<String> words, boolean optional) {

        boolean fits(String word) {
            return words.isEmpty() || words.contains(word);
        }
    }

    static List<Rule> all() {
        return Resource.lines("rules.tsv").stream().map(Rule::of).toList();
    }

    private static Rule of(String line) {
        var columns = line.split("\t", -1);
        return new Rule(
                Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)),
                sequences(Arrays.stream(columns[1].split(" ", -1))
                        .map(Rule::element)
                        .toList()),
                columns[2].isEmpty() ? Set.of() : Set.of(columns[2].split(" ", -1)),
                columns[3]);
    }

    private static Element element(String pattern) {
        var optional = pattern.endsWith("?");
        var words = optional ? pattern.substring(0, pattern.length() - 1) : pattern;
        return switch (words) {
            case "*" -> new Element(Set.of(), optional);
            case "{duty}" -> new Element(Lexicon.ENGLISH.of("duty"), optional);
            default -> new Element(Set.of(words.split("\\|", -1)), optional);
        };
    }

    private static List<List<Element>> sequences(List<Element> elements) {
        List<List<Element>> sequences = new ArrayList<>(List.of(List.of()));
        for (var element : elements) {
            var longer = new ArrayList<List<Element>>();
            for (var sequence : sequences) {
                var with = new ArrayList<>(sequence);
                with.add(element);
                longer.add(with);
                if (element.optional()) {
                    longer.add(sequence);
                }
            }
            sequences = longer;
        }
        return List.copyOf(sequences);
    }

    /** The words that it can begin with. */
    Set<String> firstWords() {
        var words = new HashSet<String>();
        sequences.forEach(sequence -> words.addAll(sequence.getFirst().words()));
        return words;
    }
}
