package dev.aftercall.incident;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words by which two incidents can be told to be alike. */
public final class SignificantWords {

    private static final int SHORTEST = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> INSIGNIFICANT = Set.of(
            "after", "all", "and", "are", "but", "call", "caller", "callers", "calls", "does", "every", "for", "from",
            "has", "have", "into", "its", "not", "now", "our", "over", "than", "that", "the", "their", "they", "this",
            "was", "when", "with");

    private SignificantWords() {}

    /** The words of a text in small letters, without those that say nothing; may be changed by the caller. */
    public static Set<String> of(String text) {
        return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST && !INSIGNIFICANT.contains(word))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
