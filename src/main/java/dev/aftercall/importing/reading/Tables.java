package dev.aftercall.importing.reading;

import dev.aftercall.importing.reading.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds pipe tables among the lines of a paragraph, and the cells of a row. */
final class Tables {

    private static final Pattern DELIMITER = Pattern.compile("^\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*$");

    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final char BAR = '\ue000';

    private Tables() {}

    static void split(List<String> lines, int first, int last, int offset, List<Block> blocks) {
        var text = first;
        var i = first;
        while (i < last) {
            if (lines.get(i).contains("|") && isDelimiter(lines.get(i + 1))) {
                var end = i + 1;
                while (end < last && lines.get(end + 1).contains("|")) {
                    end++;
                }
                if (text < i) {
                    Blocks.addLines(blocks, Kind.PARAGRAPH, lines, text, i - 1, offset);
                }
                blocks.add(Block.of(Kind.TABLE, offset + i, Blocks.trimmed(lines, i, end)));
                text = end + 1;
                i = end + 1;
            } else {
                i++;
            }
        }
        if (text <= last) {
            Blocks.addLines(blocks, Kind.PARAGRAPH, lines, text, last, offset);
        }
    }

    static boolean isDelimiter(String line) {
        return line.indexOf('|') >= 0
                && line.length() < 20_000
                && DELIMITER.matcher(line).matches();
    }

    /** The cells of a row that should have so many; a bar in code counts as text if that makes it fit. */
    static List<String> cells(String row, int expected) {
        var cells = cells(row);
        if (cells.size() <= expected || row.indexOf('`') < 0) {
            return cells;
        }
        var hidden = cells(CODE.matcher(row)
                .replaceAll(code -> Matcher.quoteReplacement(code.group().replace('|', BAR))));
        return hidden.size() != expected
                ? cells
                : hidden.stream().map(cell -> cell.replace(BAR, '|')).toList();
    }

    /** The cells of a row, without the bars and the blanks around; a bar after a backslash is text. */
    static List<String> cells(String row) {
        var text = row.strip();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var from = text.startsWith("|") ? 1 : 0;
        for (var i = from; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank() || !text.endsWith("|")) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }
}
