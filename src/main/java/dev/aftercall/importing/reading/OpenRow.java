package dev.aftercall.importing.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the timeline whose text may still go on. */
final class OpenRow {

    private final @Nullable TimeLead lead;
    private final int line;
    private final Style style;
    private final StringBuilder text = new StringBuilder();

    /** How the row began. */
    enum Style {
        HEADING,
        LIST,
        LINE
    }

    /**
     * Begins a row.
     *
     * @param lead null where the time cannot be read
     * @param line counted from 1
     */
    OpenRow(@Nullable TimeLead lead, int line, Style style) {
        this.lead = lead;
        this.line = line;
        this.style = style;
        if (lead != null) {
            text.append(lead.rest());
        }
    }

    @Nullable TimeLead lead() {
        return lead;
    }

    int line() {
        return line;
    }

    boolean isHeading() {
        return style == Style.HEADING;
    }

    String text() {
        return text.toString().strip();
    }

    /** Adds a block. */
    void add(String block) {
        text.append(text.isEmpty() ? "" : "\n\n").append(block);
    }

    /** Adds lines of the same paragraph. */
    void addLines(List<String> lines) {
        lines.forEach(next -> text.append(text.isEmpty() ? "" : "\n")
                .append(text.isEmpty() ? next.strip().replaceFirst("^:\\s+", "") : next.strip()));
    }
}
