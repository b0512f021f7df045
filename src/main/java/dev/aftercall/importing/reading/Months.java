package dev.aftercall.importing.reading;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Month names of some European languages, English first. */
final class Months {

    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "pl", "ru");
    private static final Set<String> SHORT_BUT_CLEAR =
            Set.of("dez", "mär", "mrz", "mai", "okt", "ene", "abr", "dic", "fév", "fev", "aoû", "déc");
    private static final Map<String, Month> BY_NAME = load();

    /** Matches any of the names. */
    static final String PATTERN = BY_NAME.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")\\.?(?!\\p{L})"));

    private Months() {}

    static @Nullable Month of(String name) {
        return BY_NAME.get(name.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    /** Short names of other languages are often words of English. */
    private static boolean isUsable(String name, String language) {
        return name.length() > (language.equals("en") ? 2 : 3) || SHORT_BUT_CLEAR.contains(name);
    }

    private static Map<String, Month> load() {
        var names = new HashMap<String, Month>();
        for (var language : LANGUAGES) {
            var locale = Locale.of(language);
            for (var month : Month.values()) {
                for (var style : List.of(
                        TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
                    var name = month.getDisplayName(style, locale)
                            .toLowerCase(Locale.ROOT)
                            .replace(".", "");
                    if (isUsable(name, language) && name.chars().noneMatch(Character::isDigit)) {
                        names.putIfAbsent(name, month);
                    }
                }
            }
        }
        names.putIfAbsent("sept", Month.SEPTEMBER);
        return names;
    }
}
