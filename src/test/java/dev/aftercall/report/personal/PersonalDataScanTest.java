package dev.aftercall.report.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of the labelled sentences is found, and how much of what is found is personal. */
class PersonalDataScanTest {

    private static final Path DOCUMENT = Path.of("src/docs/personal-data.md");
    private static final double LEAST_RECALL = 0.95;
    private static final double LEAST_PRECISION = 0.95;

    private final PersonalDataScan scan = new PersonalDataScan(
            Set.of("Tobias Weber", "Sofia Lindqvist", "Amélie Dubois", "Mark Chen", "Priya Raghunathan"),
            Set.of("Ingrid Solheim"));

    @Test
    void precision_and_recall_on_the_labelled_sentences_are_those_of_the_document() throws IOException {
        var sentences = LabelledSentence.all();
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(150);
        var lines = new ArrayList<String>();
        for (var kind : PersonalKind.values()) {
            lines.add(count(sentences, kind.label(), match -> match.kind() == kind)
                    .row());
        }
        var total = count(sentences, "all", _ -> true);
        lines.add(total.row());

        System.out.println(String.join("\n", lines));
        missedAndMistaken(sentences).forEach(System.out::println);
        assertThat(total.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(total.precision()).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(Files.readString(DOCUMENT)).contains(String.join("\n", lines));
    }

    @Test
    void findings_come_in_order_and_never_overlap() {
        var found = scan.find("Tobias Weber <tobias.weber@havenlo.example>, password=tobias.weber@havenlo.example");

        assertThat(found)
                .extracting(PersonalMatch::kind)
                .containsExactly(PersonalKind.NAME, PersonalKind.MAIL, PersonalKind.SECRET);
    }

    @Test
    void parts_of_a_name_are_the_same_person() {
        assertThat(scan.find("Sofia called, then Lindqvist left"))
                .extracting(PersonalMatch::subject)
                .containsExactly("Sofia Lindqvist", "Sofia Lindqvist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "a",
                "0",
                " ",
                "1 ",
                "12-",
                "+1",
                "(",
                "::",
                "a:",
                "1.",
                "1.1.1.1 ",
                "a@",
                "@a.",
                "a.b@",
                "-----BEGIN ",
                "-----BEGIN PRIVATE KEY-----",
                "eyJ",
                "eyJa.",
                "://a:",
                "password=",
                "token:",
                "bearer ",
                "sk-",
                "4111 ",
                "Tobias ",
                "Weber-",
                "\u202e",
                "\ud83d\ude00",
                "+49 30 901820 ",
                "(212) 736-5000 ",
                "4",
                "x at y dot "
            })
    void hostile_text_is_searched_in_time(String unit) {
        var text = unit.repeat(100_000 / unit.length());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> scan.find(text));
    }

    private Count count(List<LabelledSentence> sentences, String label, Predicate<PersonalMatch> ofKind) {
        var expected = 0;
        var found = 0;
        var right = 0;
        for (var sentence : sentences) {
            var wanted = sentence.expected().stream().filter(ofKind).toList();
            var actual = scan.find(sentence.text()).stream().filter(ofKind).toList();
            expected += wanted.size();
            found += actual.size();
            right += (int) actual.stream()
                    .filter(match -> wanted.stream().anyMatch(match::covers))
                    .count();
        }
        return new Count(label, expected, found, right);
    }

    private List<String> missedAndMistaken(List<LabelledSentence> sentences) {
        var lines = new ArrayList<String>();
        for (var sentence : sentences) {
            var actual = scan.find(sentence.text());
            sentence.expected().stream()
                    .filter(wanted -> actual.stream().noneMatch(match -> match.covers(wanted)))
                    .forEach(wanted -> lines.add("missed " + wanted.kind() + ": " + sentence.text()));
            actual.stream()
                    .filter(match -> sentence.expected().stream().noneMatch(match::covers))
                    .forEach(match -> lines.add("mistaken " + match.kind() + " "
                            + sentence.text().substring(match.start(), match.end()) + ": " + sentence.text()));
        }
        return lines;
    }

    private record Count(String label, int expected, int found, int right) {

        double recall() {
            return (double) right / expected;
        }

        double precision() {
            return (double) right / found;
        }

        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %.2f | %.2f |",
                    label,
                    expected,
                    found,
                    right,
                    precision(),
                    recall());
        }
    }
}
