package dev.aftercall.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are refused, each with line and reason. */
class BadDocumentTest {

    private final String good = PlaybookFixtures.firstDocument();

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "unit: percent | unit: furlongs | \"unit\" is one of milliseconds, percent, count, but not \"furlongs\"",
                "warning: 95 | warning: 950 | 950 % lies outside the range from 0 % to 100 %",
                "warning: 95 | warning: '1,5' | \"warning\" is not a number such as 1500 or 3.5",
                "warning: 95 | warning: .nan | \"warning\" is not a number",
                "warning: 95 | warning: -.inf | \"warning\" is not a number",
                "warning: 95 | warning: 1e9999 | \"warning\" is not a number",
                "warning: 95 | warning: 80 | The critical bound must be lower than the warning",
                "warning: 95 | wraning: 95 | \"wraning\" is not known here",
                "warning: 95 | critical: 95 | \"critical\" is there twice",
                "warning: 95 | warning: &a 95 | Anchors and aliases are not allowed",
                "warning: 95 | warning: !!java.net.URL 95 | Global tag is not allowed",
                "warning: 95 | warning: !foo 95 | The tag !foo is not allowed",
                "warning: 95 | warning: [95] | \"warning\" is a plain text",
                "warning: 95 | component: maybe | \"component\" is either true or false",
                "share: 35 | share: 35.5 | The share is a whole percentage",
                "share: 35 | share: 101 | The share is a percentage from 0 to 100",
                "above: 15000 | above: fast | \"above\" is not a number",
                "metric: wer | metric: werr | There is no metric \"werr\"",
                "condition: sustained | condition: steady | There is no condition \"steady\"",
                "option: segment | option: galaxy | There is no option \"galaxy\" of \"scope\"",
                "breach: 60 min | breach: 20 min | A breach comes after the promise",
                "due: 5 min | due: soon | \"due\" is a time such as 15 min, 2 h or 3 d",
                "due: 5 min | due: 0 min | A clock gives between one second and 365 days",
                "due: 5 min | due: 99999 d | A clock gives between one second and 365 days",
                "until: 5 min | until: 0 min | A phase ends after it begins",
                "- no-transcript | - no-transscript | There is no symptom \"no-transscript\"",
                "severity: SEV-3 | severity: SEV-4 | \"severity\" is one of SEV-1, SEV-2, SEV-3",
                "format: 1 | format: 2 | Only format 1 is known",
            })
    void wrong_line_is_named_with_its_reason(String right, String wrong, String reason) {
        var place = good.indexOf(right + "\n");
        var line = (int) good.substring(0, place).lines().count();
        var bad = good.substring(0, place) + wrong + good.substring(place + right.length());

        assertThat(problems(bad)).anySatisfy(problem -> {
            assertThat(problem.message()).contains(reason);
            assertThat(problem.line()).isBetween(line - 12, line + 1);
        });
    }

    @Test
    void line_is_exact_for_a_key_that_is_not_known() {
        var line = (int) good.substring(0, good.indexOf("    worse: lower"))
                        .lines()
                        .count()
                + 1;

        assertThat(problems(good.replaceFirst("    worse: lower", "    better: lower\n    worse: lower")))
                .containsExactly(new PlaybookProblem(line, "\"better\" is not known here"));
    }

    @Test
    void all_problems_are_told_at_once() {
        var bad = good.replaceFirst("warning: 95", "warning: much").replaceFirst("due: 5 min", "due: soon");

        assertThat(problems(bad)).extracting(PlaybookProblem::message).anyMatch(message -> message.contains("much"));
        assertThat(problems(bad)).extracting(PlaybookProblem::message).anyMatch(message -> message.contains("soon"));
    }

    @Test
    void those_who_name_a_broken_entry_are_not_blamed_for_it() {
        var metric = good.replaceFirst("warning: 10\n", "warning: much\n");
        var symptom = good.replaceFirst("place: callers\n    text: Agent never", "place: stars\n    text: Agent never");

        assertThat(problems(metric)).hasSize(1);
        assertThat(problems(symptom)).hasSize(1);
    }

    @Test
    void entry_that_is_there_twice_is_refused() {
        var bad = good.replaceFirst("key: wer\n", "key: call-success\n");

        assertThat(problems(bad))
                .extracting(PlaybookProblem::message)
                .anyMatch(message -> message.contains("the entry \"call-success\" is there twice"));
    }

    @Test
    void symptom_that_no_mode_shows_is_refused() {
        var bad = good.replaceFirst(
                "symptoms:\n", "symptoms:\n  - key: alone\n    place: callers\n    text: Never seen\n");

        assertThat(problems(bad))
                .extracting(PlaybookProblem::message)
                .containsExactly("No failure mode shows the symptom \"alone\"");
    }

    @Test
    void circle_is_refused() {
        assertThat(problems("format: 1\nmetrics: &all\n  - *all\n"))
                .containsExactly(new PlaybookProblem(2, "Anchors and aliases are not allowed; write the part out"));
    }

    @Test
    void bomb_of_aliases_is_refused() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }

        assertThat(problems(bomb.toString()).getFirst().message()).contains("Number of aliases");
    }

    @Test
    void file_of_ten_megabytes_is_refused() {
        assertThat(problems("# " + "x".repeat(10_000_000)))
                .containsExactly(new PlaybookProblem(1, "The file is larger than 1 MB"));
    }

    @Test
    void endless_nesting_is_refused() {
        assertThat(problems("[".repeat(100_000)).getFirst().message()).contains("The file cannot be read");
        assertThat(problems("a: " + "{b: ".repeat(500)).getFirst().message()).contains("The file cannot be read");
    }

    @Test
    void other_files_are_refused() {
        assertThat(problems("")).hasSize(1);
        assertThat(problems("just words")).hasSize(1);
        assertThat(problems("- a\n- b")).hasSize(1);
        assertThat(problems("format: 1\n---\nformat: 1\n")).hasSize(1);
        assertThat(problems("\tformat: 1")).hasSize(1);
        assertThat(problems("? [a, b]\n: c")).hasSize(1);
        assertThat(problems("%PDF-1.7\u0001\u0002")).hasSize(1);
        assertThat(problems("format: 1")).isNotEmpty();
    }

    private static List<PlaybookProblem> problems(String document) {
        return catchThrowableOfType(InvalidPlaybookException.class, () -> PlaybookReader.read(1, document))
                .problems();
    }
}
