package dev.aftercall.importing.reading;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Weekdays in English and German. */
final class Weekdays {

    private static final List<String> ENGLISH = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> GERMAN = List.of("mo", "di", "mi", "do", "fr", "sa", "so");

    private Weekdays() {}

    static @Nullable DayOfWeek of(String text) {
        var name = text.strip().toLowerCase(Locale.ROOT);
        for (var i = 0; i < 7; i++) {
            if (name.startsWith(ENGLISH.get(i)) || (name.startsWith(GERMAN.get(i)) && !name.startsWith("mon"))) {
                return DayOfWeek.of(i + 1);
            }
        }
        return null;
    }
}
