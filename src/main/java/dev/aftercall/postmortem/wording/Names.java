package dev.aftercall.postmortem.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds people by first or last name. */
final class Names {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_WITHOUT_SPACES = 2;
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Set<String> words = new HashSet<>();
    private final @Nullable Pattern withoutSpaces;

    Names(Collection<String> people, Set<String> exceptions) {
        var joined = new HashSet<String>();
        for (var person : people) {
            var parts = SPACE.split(ASIDE.matcher(person).replaceAll(" ").strip(), -1);
            take(parts[0], exceptions, joined);
            take(parts[parts.length - 1], exceptions, joined);
        }
        withoutSpaces = joined.isEmpty()
                ? null
                : Pattern.compile(joined.stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|")));
    }

    private void take(String part, Set<String> exceptions, Set<String> joined) {
        var length = part.codePointCount(0, part.length());
        if (exceptions.stream().anyMatch(part::equalsIgnoreCase)) {
            return;
        }
        if (isWrittenWithoutSpaces(part)) {
            if (length >= SHORTEST_WITHOUT_SPACES) {
                joined.add(part);
            }
        } else if (length >= SHORTEST) {
            words.add(folded(part.replace('’', '\'')));
        }
    }

    /** Whether the word is a name of one of these people, by its letters alone. */
    boolean has(Token token) {
        return !words.isEmpty()
                && !token.startsSmall()
                && (words.contains(folded(token.writtenBase())) || words.contains(folded(token.written())));
    }

    /** The names in a text, first and last name together as one place. */
    List<Place> find(Sentences sentences) {
        var places = new ArrayList<Place>();
        for (var i = 0; i < sentences.size(); i++) {
            var token = sentences.at(i);
            if (has(token) && isMeant(sentences, i)) {
                var end = token.start() + token.writtenBase().length();
                if (!places.isEmpty()
                        && sentences.continues(i)
                        && places.getLast().end() == token.start() - 1) {
                    var first = places.removeLast();
                    places.add(place(first.start(), end));
                } else {
                    places.add(place(token.start(), end));
                }
            } else if (withoutSpaces != null && isWrittenWithoutSpaces(token.written())) {
                var found = withoutSpaces.matcher(token.written());
                while (found.find()) {
                    places.add(place(token.start() + found.start(), token.start() + found.end()));
                }
            }
        }
        return places;
    }

    /** A name that is also a word is a word after an article, and at the start of a sentence unless somebody acts. */
    private boolean isMeant(Sentences sentences, int index) {
        var token = sentences.at(index);
        if (!Lexicon.ENGLISH.has("also-name", folded(token.writtenBase()))) {
            return true;
        }
        var next = sentences.continues(index + 1) ? sentences.at(index + 1) : null;
        var beforeName = next != null && has(next);
        var afterName = sentences.continues(index) && has(sentences.at(index - 1));
        if (beforeName || afterName || token.isPossessive()) {
            return true;
        }
        if (sentences.startsSentence(index)) {
            return next != null
                    && (next.word().endsWith("ed") || Lexicon.ENGLISH.has("past", next.word()) || isDeed(next.word()));
        }
        return !(sentences.continues(index) && sentences.is("determiner", index - 1));
    }

    private static boolean isDeed(String word) {
        return Lexicon.ENGLISH.has("deed", word);
    }

    private static Place place(int start, int end) {
        return new Place(start, end, "Write the role instead of the name");
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean isWrittenWithoutSpaces(String word) {
        return word.codePoints().anyMatch(c -> switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        });
    }
}
