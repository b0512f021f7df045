package dev.aftercall.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The lessons as Markdown lists, one for each of the three questions. */
final class MarkdownLessons {

    private MarkdownLessons() {}

    static void write(MarkdownPage page, Lessons lessons) {
        for (var kind : LessonRow.Kind.values()) {
            var ofKind = lessons.rows().stream()
                    .filter(lesson -> lesson.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                page.heading(3, kind.label()).block(items(ofKind, kind));
            }
        }
        if (!lessons.conclusion().isBlank()) {
            page.heading(3, "Conclusion").block(EmbeddedMarkdown.of(lessons.conclusion(), "conclusion-"));
        }
    }

    private static String items(List<LessonRow> lessons, LessonRow.Kind kind) {
        var prefix = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return IntStream.range(0, lessons.size())
                .mapToObj(i -> item(lessons.get(i), "%s-%d-".formatted(prefix, i + 1)))
                .collect(joining("\n"));
    }

    private static String item(LessonRow lesson, String footnotePrefix) {
        var text = EmbeddedMarkdown.of(lesson.text(), footnotePrefix);
        var head = "- **" + lesson.area().label() + ":**";
        return text.indexOf('\n') < 0 ? head + " " + text : head + "\n\n  " + MarkdownText.indent(text, 2) + "\n";
    }
}
