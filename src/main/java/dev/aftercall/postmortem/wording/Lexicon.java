package dev.aftercall.postmortem.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of words that the rules speak of, as they stand in {@code words.txt}. */
final class Lexicon {

    static final Lexicon ENGLISH = new Lexicon(Resource.lines("words.txt"));

    private final Map<String, Set<String>> lists = new HashMap<>();

    private Lexicon(List<String> lines) {
        for (var line : lines) {
            var colon = line.indexOf(':');
            lists.computeIfAbsent(line.substring(0, colon), _ -> new HashSet<>())
                    .addAll(Arrays.asList(line.substring(colon + 1).strip().split(" ", -1)));
        }
    }

    /** Whether the word is in the list as it is. */
    boolean has(String list, String word) {
        return of(list).contains(word);
    }

    /** Whether the word or its singular is in the list. */
    boolean hasNoun(String list, String word) {
        var words = of(list);
        return words.contains(word) || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)));
    }

    Set<String> of(String list) {
        var words = lists.get(list);
        if (words == null) {
            throw new IllegalStateException("words.txt has no list “%s”".formatted(list));
        }
        return words;
    }
}
