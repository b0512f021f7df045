package dev.aftercall.importing.reading;

import java.util.List;

/**
 * One block of Markdown.
 *
 * @param line of the first of its lines, counted from 0
 * @param lines as they stand in the file, without the indentation of what contains them
 * @param level 1 to 6 for headings, 0 for others
 * @param items of a list
 */
record Block(Kind kind, int line, List<String> lines, int level, List<ListItem> items) {

    /** What sort of block it is. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        TABLE,
        LIST,
        CODE,
        QUOTE,
        HTML,
        RULE,
        OTHER
    }

    static Block of(Kind kind, int line, List<String> lines) {
        return new Block(kind, line, lines, 0, List.of());
    }

    String source() {
        return String.join("\n", lines);
    }

    /** The line as people count. */
    int lineNumber() {
        return line + 1;
    }

    /** The text of a heading without its marks. */
    String headingText() {
        var text = lines.getFirst().strip();
        if (text.startsWith("#")) {
            return text.replaceFirst("^#{1,6}\\s*", "")
                    .replaceFirst("\\s+#+\\s*$", "")
                    .strip();
        }
        return String.join(" ", lines.subList(0, Math.max(1, lines.size() - 1))).strip();
    }
}
