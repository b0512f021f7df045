package dev.aftercall.report;

import java.util.List;

/**
 * What happened when.
 *
 * @param notes Markdown
 */
public record Timeline(List<TimelineRow> rows, String notes) {

    static final Timeline NONE = new Timeline(List.of(), "");

    public Timeline {
        rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty() && notes.isBlank();
    }
}
