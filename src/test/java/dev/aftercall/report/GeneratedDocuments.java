package dev.aftercall.report;

import dev.aftercall.base.text.UserText;
import dev.aftercall.report.ActionRow.Horizon;
import dev.aftercall.report.Impact.State;
import dev.aftercall.report.IncidentFacts.Fact;
import dev.aftercall.report.IncidentFacts.Severity;
import dev.aftercall.report.LessonRow.Area;
import dev.aftercall.report.MeetingMinutes.Discussed;
import dev.aftercall.report.MeetingMinutes.Outcome;
import dev.aftercall.report.ReportMeta.Audience;
import dev.aftercall.report.TimelineRow.Layer;
import dev.aftercall.report.TimelineRow.Marker;
import dev.aftercall.report.TimelineRow.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents by chance, the same for the same seed: believable ones, whose every detail stands in an export, or
 * hostile ones.
 */
final class GeneratedDocuments {

    private static final Instant FIRST = Instant.parse("2026-03-05T10:00:00Z");
    private static final List<String> WORDS = List.of(
            "cache",
            "höher",
            "Ελλάδα",
            "данные",
            "電話",
            "مكالمة",
            "👩‍🚒",
            "a*b",
            "c_d_",
            "1.",
            "- x",
            "#5",
            "<b>",
            "a|b",
            "`q`",
            "\\",
            "&amp;",
            "[x]",
            "~~",
            "12:05",
            "**",
            "—",
            "Owner",
            "noted by",
            "(repair)",
            "e\u0301",
            "\u202e",
            "=");
    private static final List<String> HOSTILE = List.of(
            "```\n## Impact Assessment\n",
            "### Conclusion",
            "## Postmortem Meeting",
            "- **Notes:**",
            "- **Action:** x",
            "*(repair)*",
            "*(repair, LLM, noted by X)*",
            "**Notes:**",
            "Evidence: <https://e.org/x>",
            "\n\n",
            "\n",
            "\r\n",
            "\u0000",
            "\ud83d",
            "# Heading\ntext",
            "Setext\n---",
            "[^1]\n\n[^1]: note",
            "<script>",
            "    code",
            "\t",
            "| a | b |\n|---|---|\n| 1 | 2 |",
            "> quote",
            "**Label:** x",
            "- **14:05 UTC** y",
            "### 2026-03-05",
            "~~~\nopen",
            "1.  **Why?**",
            " — Owner: x — Due: not set — ",
            "; ",
            ", ",
            "  - Proof: z",
            "unknown",
            "nobody",
            "recorded, ",
            "\u2028",
            "- a\n  - b\n\n    c");

    private final Random random;
    private final boolean hostile;

    GeneratedDocuments(Random random, boolean hostile) {
        this.random = random;
        this.hostile = hostile;
    }

    PostmortemDocument next() {
        var meta = new ReportMeta("Havenlo", "slug", 1, null, Audience.PUBLIC, null);
        var actions = list(6, this::action).stream()
                .sorted(Comparator.comparing(ActionRow::horizon))
                .toList();
        var lessons =
                list(5, () -> new LessonRow(one(LessonRow.Kind.values()), one(Area.values()), markdown())).stream()
                        .sorted(Comparator.comparing(LessonRow::kind))
                        .toList();
        return new PostmortemDocument(
                meta,
                facts(),
                markdown(),
                new Impact(list(4, this::impact), maybe(this::markdown, "")),
                new Timeline(
                        list(8, this::row).stream()
                                .sorted(Comparator.comparing(TimelineRow::at))
                                .toList(),
                        maybe(this::markdown, "")),
                new RootCause(
                        maybe(this::line, ""),
                        list(3, () -> why(0)),
                        maybeNull(this::line),
                        list(3, this::line),
                        maybe(this::markdown, "")),
                actions,
                new Lessons(lessons, maybe(this::markdown, "")),
                new RegressionCases(list(3, this::regressionCase), maybeNull(this::waiver)),
                new RunbookChanges(list(5, this::change), maybeNull(this::waiver)),
                list(2, this::meeting));
    }

    private RegressionRow regressionCase() {
        return new RegressionRow(
                line(),
                maybe(this::lines, ""),
                maybe(this::line, ""),
                maybeNull(() -> 1 + random.nextInt(10_000)),
                one(Layer.values()),
                maybe(this::line, ""),
                maybe(this::lines, ""),
                one(RegressionRow.State.values()),
                maybeNull(this::run),
                maybeNull(this::run),
                maybe(this::line, ""));
    }

    private RegressionRow.Run run() {
        return new RegressionRow.Run(line(), FIRST.plusNanos(1_000L * random.nextInt(2_000_000)));
    }

    private RunbookRow change() {
        return new RunbookRow(
                line(),
                one(RunbookRow.Outcome.values()),
                maybe(this::lines, ""),
                maybeNull(() -> random.nextInt(1_000)));
    }

    private Waiver waiver() {
        return new Waiver(line(), maybeNull(this::name), FIRST.plusSeconds(random.nextInt(100_000)));
    }

    private MeetingMinutes meeting() {
        var start = FIRST.plus(Duration.ofMinutes(random.nextInt(9000)));
        return new MeetingMinutes(
                start,
                start.plus(Duration.ofMinutes(random.nextInt(300))),
                maybeNull(this::name),
                list(3, this::name),
                list(3, this::name),
                list(4, () -> new Discussed(line(), one(Outcome.values()), maybe(this::lines, ""))),
                maybe(this::markdown, ""));
    }

    private IncidentFacts facts() {
        var people = list(3, this::name);
        var hours = 1 + random.nextInt(60);
        return new IncidentFacts(
                "INC-2026-00" + (10 + random.nextInt(80)),
                line(),
                one(Severity.values()),
                random.nextBoolean(),
                FIRST,
                FIRST.plus(Duration.ofHours(hours)),
                Duration.ofHours(hours),
                maybeNull(this::name),
                people,
                people.isEmpty() ? "" : maybe(this::name, ""),
                list(2, () -> new Fact(name(), name(), maybeNull(this::name))));
    }

    private Impact.Row impact() {
        var isKnown = random.nextInt(4) > 0;
        return new Impact.Row(
                line(),
                isKnown ? line() : "",
                maybeNull(this::line),
                maybe(this::name, ""),
                isKnown ? random.nextBoolean() ? State.RECORDED : State.ESTIMATED : State.UNKNOWN);
    }

    private TimelineRow row() {
        var precision = one(Precision.values());
        var seconds = precision == Precision.EXACT ? 1 + random.nextInt(59) : 0;
        return new TimelineRow(
                FIRST.plusSeconds(60L * random.nextInt(3000) + seconds),
                precision,
                maybeNull(this::name),
                maybeNull(() -> one(Marker.values())),
                maybeNull(() -> one(Layer.values())),
                markdown(),
                maybeNull(() -> "https://e.example/" + random.nextInt(100)),
                maybeNull(this::name));
    }

    private WhyNode why(int depth) {
        return new WhyNode(
                line(),
                lines(),
                one(WhyNode.Mark.values()),
                maybeNull(this::name),
                maybeNull(() -> "https://e.example/" + random.nextInt(100)),
                list(2, this::line),
                depth > 4 ? List.of() : list(depth == 0 ? 3 : 2, () -> why(depth + 1)));
    }

    private ActionRow action() {
        return new ActionRow(
                line(),
                maybe(this::lines, ""),
                maybeNull(this::name),
                maybeNull(() -> LocalDate.of(2026, 4, 1).plusDays(random.nextInt(300))),
                one(Horizon.values()),
                one(ActionRow.Kind.values()),
                one(ActionRow.Priority.values()),
                one(ActionRow.State.values()),
                maybeNull(this::line),
                maybeNull(this::line),
                maybeNull(() -> "https://e.example/" + random.nextInt(100)));
    }

    /** Plain words without special characters. */
    private String name() {
        return "Name " + (char) ('A' + random.nextInt(26)) + random.nextInt(1000);
    }

    private String line() {
        var words = new ArrayList<String>();
        words.add("w" + random.nextInt(1000));
        IntStream.range(0, random.nextInt(6)).forEach(_ -> words.add(word()));
        if (hostile && random.nextBoolean()) {
            words.removeFirst();
        }
        return kept(String.join(" ", words));
    }

    /** As the portal keeps a line: clean, with single blanks, not empty. */
    private static String kept(String text) {
        var line = UserText.clean(text).replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? "w" : line;
    }

    private String lines() {
        var lines = list(4, this::line);
        return lines.isEmpty() ? line() : String.join(random.nextInt(3) == 0 ? "\n\n" : "\n", lines);
    }

    /** Markdown as the portal keeps it: no raw HTML, no headings above the third level. */
    private String markdown() {
        if (hostile) {
            return UserText.clean(list(6, this::word).stream()
                    .reduce("", (a, b) -> a + List.of(" ", "\n", "\n\n").get(random.nextInt(3)) + b));
        }
        var blocks = List.of(
                "Text with **bold** and `code`.",
                "- one\n- two\n  - three",
                "### Heading\n\ntext",
                "| a | b |\n|---|---|\n| 1 | 2 |",
                "```\ncode <b>\n```",
                "Größe 電話 👩‍🚒",
                "> quote");
        var text = new ArrayList<>(List.of("Begins " + random.nextInt(1000)));
        IntStream.range(0, random.nextInt(3)).forEach(_ -> text.add(blocks.get(random.nextInt(blocks.size()))));
        return String.join("\n\n", text);
    }

    private String word() {
        return hostile && random.nextInt(3) == 0
                ? HOSTILE.get(random.nextInt(HOSTILE.size()))
                : WORDS.get(random.nextInt(WORDS.size()));
    }

    private <T> List<T> list(int most, Supplier<T> make) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(_ -> make.get())
                .toList();
    }

    private <T> T maybe(Supplier<T> make, T otherwise) {
        return random.nextBoolean() ? make.get() : otherwise;
    }

    private <T> @Nullable T maybeNull(Supplier<T> make) {
        return random.nextBoolean() ? make.get() : null;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
