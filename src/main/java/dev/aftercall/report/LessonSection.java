package dev.aftercall.report;

import dev.aftercall.base.markdown.Markdown;
import java.util.Locale;

/** The lessons under the three questions of the meeting, and the conclusion. */
final class LessonSection implements ReportSection {

    private final Markdown markdown;

    LessonSection(Markdown markdown) {
        this.markdown = markdown;
    }

    @Override
    public String id() {
        return "lessons";
    }

    @Override
    public String title() {
        return "Lessons";
    }

    @Override
    public boolean isEmpty(PostmortemDocument document) {
        return document.lessons().isEmpty();
    }

    @Override
    public void write(Html html, PostmortemDocument document) {
        for (var kind : LessonRow.Kind.values()) {
            var lessons = document.lessons().rows().stream()
                    .filter(lesson -> lesson.kind() == kind)
                    .toList();
            if (!lessons.isEmpty()) {
                html.element("h3", kind.label()).open("ul", "class", "lessons");
                var prefix = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                for (var i = 0; i < lessons.size(); i++) {
                    writeLesson(html, lessons.get(i), prefix + "-" + (i + 1) + "-");
                }
                html.close();
            }
        }
        writeConclusion(html, document.lessons().conclusion());
    }

    private void writeConclusion(Html html, String conclusion) {
        if (!conclusion.isBlank()) {
            html.element("h3", "Conclusion").open("div", "class", "md", "dir", "auto");
            html.markdown(markdown, conclusion, 4, "conclusion-").close();
        }
    }

    private void writeLesson(Html html, LessonRow lesson, String idPrefix) {
        html.newLine().open("li", "dir", "auto").open("b", "class", "area");
        html.text(lesson.area().label() + ":").close().text(" ");
        html.open("div", "class", "md")
                .markdown(markdown, lesson.text(), idPrefix)
                .close();
        html.close();
    }
}
