package dev.aftercall.postmortem.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures the check by sentences that people have labelled; the figures stand in {@code src/docs/wording.md}. */
class LabelledSentencesTest {

    private static final double LEAST = 0.9;
    private static final int FEWEST_SENTENCES = 200;

    private static final Reader READER = new Reader(
            List.of(
                    "Arun Mehta",
                    "Sofia Brandt",
                    "Tobias Okafor",
                    "Nora Lindqvist",
                    "Rafael Costa",
                    "Will Stone",
                    "Grace Hope",
                    "Mark Rivers",
                    "May Field",
                    "Zoë O'Neil (on call)",
                    "Łukasz Żak",
                    "Mai Nguyễn",
                    "Jürgen Groß",
                    "Олена Коваль",
                    "田中 葵",
                    "Administrator"),
            Set.of("Administrator"));

    private final List<Sentence> all = read();

    @Test
    void there_are_enough_of_both_sorts() {
        var fine =
                all.stream().filter(sentence -> sentence.expected().isEmpty()).count();

        assertThat(all).hasSizeGreaterThanOrEqualTo(FEWEST_SENTENCES);
        assertThat(all).doesNotHaveDuplicates();
        assertThat(fine).isBetween(all.size() * 4L / 10, all.size() * 6L / 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "held-out", "late"})
    void blame_and_names_are_found_and_little_else(String part, TestReporter reporter) {
        var figures = new Figures();
        all.stream().filter(sentence -> sentence.part().equals(part)).forEach(sentence -> compare(sentence, figures));

        reporter.publishEntry(part, figures.text());
        assertThat(figures.precision()).as(figures.wrong.toString()).isGreaterThanOrEqualTo(LEAST);
        assertThat(figures.recall()).as(figures.missed.toString()).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void postmortems_of_the_demo_company_hold_no_blame() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/demo/postmortems"))) {
            for (var file : files.toList()) {
                var text = Files.readString(file);
                assertThat(READER.read(text).accusations())
                        .extracting(place -> text.substring(place.start(), place.end()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void documentation_states_the_figures() throws IOException {
        var page = Files.readString(Path.of("src/docs/wording.md"));

        for (var part : List.of("tuning", "held-out", "late")) {
            var sentences = all.stream()
                    .filter(sentence -> sentence.part().equals(part))
                    .toList();
            var figures = new Figures();
            sentences.forEach(sentence -> compare(sentence, figures));
            var row = page.lines()
                    .filter(line -> line.startsWith("| " + part + ":"))
                    .findFirst()
                    .orElseThrow();
            assertThat(row)
                    .endsWith(
                            " | %d | %.3f | %.3f |".formatted(sentences.size(), figures.precision(), figures.recall()));
        }
    }

    private static void compare(Sentence sentence, Figures figures) {
        var read = READER.read(sentence.text());
        compare(sentence, "NAME", read.names(), figures);
        compare(sentence, "BLAME", read.accusations(), figures);
    }

    private static void compare(Sentence sentence, String kind, List<Place> found, Figures figures) {
        var rest = new ArrayList<>(found);
        var from = 0;
        for (var expected : sentence.expected()) {
            if (!expected.startsWith(kind + "=")) {
                continue;
            }
            var words = expected.substring(kind.length() + 1);
            var start = sentence.text().indexOf(words, from);
            assertThat(start).as(sentence.text()).isNotNegative();
            from = start + words.length();
            var end = from;
            var hit = rest.stream()
                    .filter(place -> place.start() < end && place.end() > start)
                    .findFirst();
            hit.ifPresent(rest::remove);
            figures.expected(hit.isPresent(), sentence, words);
        }
        rest.forEach(place -> figures.tooMuch(sentence, place));
    }

    private static List<Sentence> read() {
        try (var in = LabelledSentencesTest.class.getResourceAsStream("/wording/sentences.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Sentence::of)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private record Sentence(String part, List<String> expected, String text) {

        static Sentence of(String line) {
            var columns = line.split("\t", -1);
            var expected = columns[1].isEmpty()
                    ? List.<String>of()
                    : Arrays.stream(columns[1].split("; ", -1)).toList();
            return new Sentence(columns[0], expected, columns[2]);
        }
    }

    private static final class Figures {

        private int right;
        private final List<String> missed = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();

        void expected(boolean found, Sentence sentence, String words) {
            if (found) {
                right++;
            } else {
                missed.add(words + " in: " + sentence.text());
            }
        }

        void tooMuch(Sentence sentence, Place place) {
            wrong.add(sentence.text().substring(place.start(), place.end()) + " in: " + sentence.text());
        }

        double precision() {
            return (double) right / (right + wrong.size());
        }

        double recall() {
            return (double) right / (right + missed.size());
        }

        String text() {
            return "%d right, %d missed, %d wrong; precision %.3f, recall %.3f"
                    .formatted(right, missed.size(), wrong.size(), precision(), recall());
        }
    }
}
