package dev.aftercall.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One item of a list.
 *
 * @param line counted from 0
 * @param lines what it says, without marker and indentation
 */
record ListItem(int line, List<String> lines) {

    private static final Pattern MARKER = Pattern.compile("^(\\s*(?:[-*+]|\\d{1,9}[.)]))(\\s+|$)");

    /** Takes an item as it stands in the file. */
    static ListItem of(int line, List<String> source) {
        var marker = MARKER.matcher(source.getFirst());
        if (!marker.find()) {
            return new ListItem(line, source);
        }
        var gap = marker.group(2).length();
        var indent = marker.group(1).length() + (gap > 4 ? 1 : gap);
        var lines = new ArrayList<String>(source.size());
        lines.add(source.getFirst().substring(Math.min(source.getFirst().length(), indent)));
        source.stream().skip(1).forEach(next -> lines.add(dedent(next, indent)));
        return new ListItem(line, lines);
    }

    static String dedent(String line, int columns) {
        var taken = 0;
        var i = 0;
        while (i < line.length() && taken < columns && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            taken += line.charAt(i) == '\t' ? 4 : 1;
            i++;
        }
        return line.substring(i);
    }

    int lineNumber() {
        return line + 1;
    }

    String source() {
        return String.join("\n", lines).strip();
    }

    /** The blocks inside. */
    List<Block> blocks(int depth) {
        return Blocks.of(lines, line, depth + 1);
    }
}
