package dev.aftercall.importing.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Knows what headings of postmortems mean. */
final class HeadingNames {

    private static final int MAX_WORDS = 8;
    private static final int MAX_LENGTH = 120;
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d+(?:\\.\\d+)*[.):]?|[ivx]+[.)])\\s+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)|（[^（）]*）");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^()]*\\)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final HeadingNames KNOWN = load();

    private final Map<String, SectionName> whole = new HashMap<>();
    private final List<Alias> parts = new ArrayList<>();

    /** What a heading may contain. */
    private record Alias(String text, SectionName name, boolean hasBlanks) {

        boolean isIn(String heading) {
            var at = heading.indexOf(text);
            return at >= 0 && (!hasBlanks || (" " + heading + " ").contains(" " + text + " "));
        }
    }

    /** What the heading means, {@link SectionName#OTHER} if it is not known. */
    static SectionName of(String heading) {
        return KNOWN.find(heading);
    }

    /** Whether this is all that the heading says. */
    static boolean isWhole(String heading) {
        return KNOWN.whole.containsKey(normal(heading));
    }

    private SectionName find(String heading) {
        if (heading.length() > MAX_LENGTH) {
            return SectionName.OTHER;
        }
        var normal = normal(heading);
        var exact = whole.get(normal);
        if (exact != null) {
            return exact;
        }
        if (normal.split(" ", -1).length > MAX_WORDS) {
            return SectionName.OTHER;
        }
        return parts.stream()
                .filter(alias -> alias.isIn(normal))
                .findFirst()
                .map(Alias::name)
                .orElse(SectionName.OTHER);
    }

    static String normal(String heading) {
        var text = IN_BRACKETS.matcher(LINK.matcher(heading).replaceAll("$1")).replaceAll(" ");
        text = text.replaceAll("[*_`~#]+", "").strip();
        text = NUMBERING.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
        return NO_WORD.matcher(text).replaceAll(" ").strip();
    }

    private static HeadingNames load() {
        var names = new HeadingNames();
        var stream = Objects.requireNonNull(HeadingNames.class.getResourceAsStream("headings.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private void add(String line) {
        var isPart = line.contains(" ~ ");
        var name = SectionName.valueOf(line.substring(0, line.indexOf(' ')));
        for (var alias : line.substring(line.indexOf(isPart ? '~' : '=') + 1).split("\\|", -1)) {
            var text = normal(alias);
            whole.putIfAbsent(text, name);
            if (isPart) {
                parts.add(new Alias(text, name, text.codePoints().noneMatch(c -> c >= 0x2e80)));
            }
        }
    }
}
