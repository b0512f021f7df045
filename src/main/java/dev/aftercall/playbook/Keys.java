package dev.aftercall.playbook;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Makes keys of new entries from their names. */
public final class Keys {

    private Keys() {}

    /** A key that none of the others has, such as {@code stt-silence} or {@code stt-silence-2}. */
    public static String of(String name, Collection<String> taken) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var words = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var stem = words.isEmpty()
                ? "entry"
                : words.substring(0, Math.min(50, words.length())).replaceAll("-$", "");
        var key = stem;
        for (var number = 2; taken.contains(key); number++) {
            key = stem + "-" + number;
        }
        return key;
    }
}
