package dev.aftercall.playbook;

import java.util.Collection;
import java.util.HashSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Limits that every part of the playbook keeps, with messages fit for the person who writes it. */
final class Wording {

    static final int NAME = 120;
    static final int TEXT = 500;
    static final int LONG = 2_000;
    static final int MOST = 200;

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Wording() {}

    static String key(String key) {
        if (key.length() > 60 || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "A key has small letters, digits and single hyphens, at most 60, unlike \"%s\""
                            .formatted(cut(key)));
        }
        return key;
    }

    static String text(String what, String text, int most) {
        var clean = text.strip();
        if (clean.isEmpty()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        if (clean.length() > most) {
            throw new IllegalArgumentException(
                    "%s has %,d characters, at most %,d are allowed".formatted(what, clean.length(), most));
        }
        return clean;
    }

    static void atMost(String what, Collection<?> items, int most) {
        if (items.size() > most) {
            throw new IllegalArgumentException("At most %d %s are allowed".formatted(most, what));
        }
    }

    static <T> void unique(String what, Collection<T> items, Function<T, ?> key) {
        var seen = new HashSet<Object>();
        for (var item : items) {
            var value = key.apply(item);
            if (!seen.add(value)) {
                throw new IllegalArgumentException("%s \"%s\" is there twice".formatted(what, value));
            }
        }
    }

    static String cut(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
