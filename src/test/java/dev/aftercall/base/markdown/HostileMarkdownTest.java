package dev.aftercall.base.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.aftercall.base.text.UserText;
import java.time.Duration;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The guard is generous because test machines are slow; a parser that falls over needs minutes. */
class HostileMarkdownTest {

    private static final Duration GUARD = Duration.ofSeconds(10);
    private static final int LIMIT = MarkdownLimits.STANDARD.characters();

    private final Markdown markdown = new Markdown();

    static Stream<Arguments> hostileTexts() {
        return Stream.concat(
                Stream.of(
                        Arguments.of("nested quotes, 8 kB", ">".repeat(8_192)),
                        Arguments.of("nested quotes, 10,000", "> ".repeat(10_000) + "x"),
                        Arguments.of("nested emphasis", "*a ".repeat(3_333) + "b*".repeat(3_333)),
                        Arguments.of("nested strong", "**a ".repeat(2_500) + " b**".repeat(2_500)),
                        Arguments.of("one word", "x".repeat(LIMIT)),
                        Arguments.of("deep list", deepList(400)),
                        Arguments.of("deep list in quotes", "> ".repeat(20) + deepList(200)),
                        Arguments.of("deep numbered list", deepList(400).replace("- ", "1. ")),
                        Arguments.of("control characters", "a\u0000\u0001\u001b\ufffe\ufeff".repeat(15_000)),
                        Arguments.of("lone surrogates", "\ud800x".repeat(30_000)),
                        Arguments.of("right-to-left overrides", "\u202e\u2066x ".repeat(20_000)),
                        Arguments.of("table just within the limits", "|a|b|\n|-|-|\n" + "|1|2|\n".repeat(2_990)),
                        Arguments.of("tall table", "|a|b|\n|-|-|\n" + "|1|2|\n".repeat(14_000)),
                        Arguments.of("wide table", "|a".repeat(20_000) + "|\n" + "|-".repeat(20_000) + "|\n|1|\n"),
                        Arguments.of(
                                "square table",
                                "|a".repeat(150) + "|\n" + "|-".repeat(150) + "|\n"
                                        + ("|".repeat(150) + "\n").repeat(500)),
                        Arguments.of("footnotes", footnotes(1_000)),
                        Arguments.of("spaces", "x" + " ".repeat(LIMIT - 2) + "y"),
                        Arguments.of("newlines", "x" + "\n".repeat(LIMIT - 2) + "y")),
                Stream.of(
                                "*",
                                "**",
                                "***",
                                "_",
                                "_a",
                                "*a",
                                "~",
                                "~~a",
                                "[",
                                "[a](",
                                "[a]",
                                "![",
                                "![a](",
                                "]",
                                "`",
                                "`a``",
                                "<a",
                                "<a<a",
                                "<",
                                "<!--",
                                "<?",
                                "<![CDATA[",
                                "&",
                                "&#x",
                                "\\",
                                "|",
                                "|a|\n",
                                ":-|",
                                "a@a.a ",
                                "www.a",
                                "www.a ",
                                "http://",
                                "http://a ",
                                "- ",
                                "+ ",
                                "1. ",
                                "1) ",
                                "- [ ] ",
                                "> - 1. ",
                                "[^a]",
                                "[^a]: b\n",
                                "[a]: b\n",
                                "[a][b]",
                                "#",
                                "# a\n",
                                "a\n===\n",
                                "\t",
                                "\"",
                                "**_[`<",
                                "(",
                                "x*y_z")
                        .map(unit -> Arguments.of(
                                "repeated " + unit.replace("\n", "\\n"), unit.repeat(LIMIT / unit.length()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void hostile_text_is_answered_in_time_and_nothing_runs(String name, String text) {
        var html = assertTimeoutPreemptively(GUARD, () -> markdown.toHtml(text));

        assertThat(Jsoup.parse(html).select("script, img, iframe, svg, style, [onclick], [style]"))
                .as(name)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void text_too_costly_to_parse_is_shown_complete(String name, String text) {
        var tight = new Markdown(new MarkdownLimits(1, 1, 1, 1, 1));

        var shown = Jsoup.parseBodyFragment(tight.toHtml(text)).body();

        assertThat(shown.wholeText().replace('\u00a0', ' '))
                .as(name)
                .contains(UserText.clean(text).strip());
    }

    private static String deepList(int levels) {
        var list = new StringBuilder();
        for (var level = 0; level < levels && list.length() < LIMIT - 2 * level; level++) {
            list.append("  ".repeat(level)).append("- a\n");
        }
        return list.toString();
    }

    private static String footnotes(int count) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append("x[^")
                    .append(i)
                    .append("]\n\n[^")
                    .append(i)
                    .append("]: note [^")
                    .append(i)
                    .append("]\n\n");
        }
        return text.toString();
    }
}
