package dev.aftercall.report.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A sentence with what a person would call personal data in it.
 *
 * @param expected places, whose subject does not matter
 */
record LabelledSentence(String text, List<PersonalMatch> expected) {

    private static final Pattern LABEL = Pattern.compile("\\{\\{(\\w+):(.+?)}}");

    static List<LabelledSentence> all() {
        try (var file = LabelledSentence.class.getResourceAsStream("/personal-data/sentences.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LabelledSentence::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledSentence read(String line) {
        var text = new StringBuilder();
        var expected = new ArrayList<PersonalMatch>();
        var label = LABEL.matcher(line);
        while (label.find()) {
            label.appendReplacement(text, "");
            var start = text.length();
            text.append(label.group(2));
            var kind = PersonalKind.valueOf(label.group(1).toUpperCase(Locale.ROOT));
            expected.add(new PersonalMatch(kind, start, text.length(), label.group(2)));
        }
        label.appendTail(text);
        return new LabelledSentence(text.toString(), List.copyOf(expected));
    }
}
