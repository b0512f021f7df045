package dev.aftercall.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line that is not blank is somewhere in what was read or in what is said about it. */
class NothingLostTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    static final List<String> OWN = Samples.OWN;

    @ParameterizedTest
    @FieldSource("OWN")
    void no_line_of_our_samples_is_lost(String file) {
        assertNothingLost(new String(Samples.bytes(file), StandardCharsets.UTF_8));
    }

    @Test
    void no_line_of_the_real_files_is_lost() throws IOException {
        try (var files = Files.list(Samples.realFolder())) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                assertNothingLost(Files.readString(file));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_line_of_a_generated_file_is_lost(long seed) {
        assertNothingLost(generated(new Random(seed)));
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("costly")
    void costly_text_is_read_in_time(String text) {
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Samples.text(text));
    }

    static Stream<String> costly() {
        var many = 200_000;
        return Stream.of(
                ">".repeat(many) + " deep",
                "> ".repeat(many) + "deep",
                "- ".repeat(many) + "deep",
                "[".repeat(many),
                "![".repeat(many),
                "*a ".repeat(many),
                "`".repeat(many) + "a",
                "a|".repeat(many) + "\n" + "-|".repeat(many),
                "## Timeline\n" + "- 14:02 a\n".repeat(20_000),
                "## Timeline\n\n|Time|What|\n|-|-|\n" + "|14:02|a|\n".repeat(20_000),
                "# a\n".repeat(50_000),
                "## Action items\n" + "- a (owner: b, due: 2024-01-01)\n".repeat(20_000),
                "## Action items\n- " + "a ( - ".repeat(50_000),
                "x".repeat(9_000_000),
                "14:02 ".repeat(500_000),
                "a\n".repeat(190_000),
                "---\na: " + "[".repeat(50_000) + "\n---\ntext",
                "<!--".repeat(many),
                LongStream.range(0, 1_500)
                        .mapToObj(i -> " ".repeat((int) (2 * i)) + "- a\n")
                        .reduce("", String::concat));
    }

    private static void assertNothingLost(String text) {
        var read = new PostmortemReader().read("file.md", text.getBytes(StandardCharsets.UTF_8));
        var known = words(read);
        var lines = text.replace("\ufeff", "").split("\r\n|\r|\n", -1);
        for (var i = 0; i < lines.length; i++) {
            assertThat(known).as("line %d: %s\nof\n%s", i + 1, lines[i], text).containsAll(words(lines[i]));
        }
    }

    private static Set<String> words(ParsedPostmortem read) {
        var known = new HashSet<>(words(read.title()));
        read.sections().forEach(section -> {
            known.addAll(words(section.name()));
            known.addAll(words(section.markdown()));
        });
        read.guesses().forEach(guess -> known.addAll(words(guess.what())));
        read.unplaced().forEach(quote -> known.addAll(words(quote.text())));
        return known;
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        var found = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (found.find()) {
            words.add(found.group());
        }
        return words;
    }

    private static String generated(Random random) {
        var pieces = new ArrayList<String>();
        var count = 3 + random.nextInt(25);
        for (var i = 0; i < count; i++) {
            pieces.add(piece(random, "w" + Integer.toString(random.nextInt(1 << 28), 36)));
        }
        return String.join(random.nextInt(4) == 0 ? "\r\n" : "\n", pieces);
    }

    private static String piece(Random random, String word) {
        var kinds = List.of(
                "# %s",
                "## Timeline %s",
                "## Timeline",
                "### 14:02 %s",
                "## Action items",
                "## %s",
                "**Impact:** %s",
                "**%s**:",
                "- %s",
                "- 14:02 %s",
                "  - 2024-03-05 09:00 UTC %s",
                "* [x] %s (owner: o%s)",
                "1. %s",
                "| Time | What |\n|---|---|\n| 14:02 | %s |\n| | x%s |",
                "| a%s | b |\n|--|--|\n| %s | c |",
                "```\n14:02 %s",
                "```",
                "> %s",
                "> - 14:03 %s",
                "<details>%s</details>",
                "<!-- %s -->",
                "[^1]: %s",
                "[%s]: https://e.org/x",
                "---",
                "+++",
                "    %s",
                "14:02 %s\n14:03 y%s",
                "2024-03-05",
                "2X:XX %s",
                "What went well\n---\n- %s",
                "![%s](a.png)",
                "Summary: %s",
                "%s\n===",
                "&amp; %s",
                "\t- %s",
                "",
                "",
                "- **Root cause**: %s\n- **Odd**\n  %s",
                "\u202e%s\u0000",
                "~~%s~~",
                "Status: %s",
                "|%s",
                "- \n  %s",
                "title: %s",
                "12/13/2024 %s",
                "at 14:02 %s");
        return kinds.get(random.nextInt(kinds.size())).replace("%s", word);
    }
}
