package dev.aftercall.playbook;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds symptoms in the words of an alert, a title or a search. */
public final class SymptomText {

    private static final int LONGEST = 20_000;
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SymptomText() {}

    /**
     * The symptoms that the text names by their own wording or by one of their phrases, each with what it was found by.
     *
     * @param text any text, such as {@code SttTranscriptRateZero}; only its first 20,000 characters are read
     */
    public static List<SymptomReading> read(Collection<Symptom> symptoms, String text) {
        var words = words(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return symptoms.stream()
                .flatMap(symptom -> phrase(symptom, words).stream().map(found -> new SymptomReading(symptom, found)))
                .toList();
    }

    private static Optional<String> phrase(Symptom symptom, String words) {
        return Stream.concat(Stream.of(symptom.text()), symptom.words().stream())
                .map(SymptomText::words)
                .filter(phrase -> !phrase.isBlank())
                .filter(words::contains)
                .map(String::strip)
                .findFirst();
    }

    /** Small words between single spaces, with a space at both ends, so that only whole words are found. */
    private static String words(String text) {
        var apart = HUMP.matcher(text)
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("’", "");
        return " " + GAP.matcher(apart).replaceAll(" ").strip() + " ";
    }
}
