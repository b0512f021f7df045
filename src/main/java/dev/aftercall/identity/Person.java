package dev.aftercall.identity;

import java.util.Locale;

/** What others see of a user. */
public record Person(UserId id, String name, String login, boolean active) {

    /** Up to two letters for an avatar. */
    public String initials() {
        var words = name.strip().split("\\s+", -1);
        var first = firstLetter(words[0]);
        return words.length > 1 ? first + firstLetter(words[words.length - 1]) : first;
    }

    private static String firstLetter(String word) {
        return word.isEmpty()
                ? "?"
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
