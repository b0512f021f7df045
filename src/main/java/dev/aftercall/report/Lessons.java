package dev.aftercall.report;

import java.util.List;

/**
 * What was learned.
 *
 * @param conclusion Markdown
 */
public record Lessons(List<LessonRow> rows, String conclusion) {

    static final Lessons NONE = new Lessons(List.of(), "");

    public Lessons {
        rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty() && conclusion.isBlank();
    }
}
