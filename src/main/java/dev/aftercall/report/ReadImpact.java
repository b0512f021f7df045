package dev.aftercall.report;

import static dev.aftercall.report.MarkdownReader.plain;

import dev.aftercall.report.Impact.Row;
import dev.aftercall.report.Impact.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the impact table; the measured latency below it is taken for the beginning of the notes, as it was written. */
final class ReadImpact {

    private ReadImpact() {}

    static Impact of(List<String> lines) {
        var first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        var hasTable = first < lines.size() && lines.get(first).startsWith("| Dimension | Measurement |");
        if (!hasTable) {
            return new Impact(List.of(), MarkdownReader.text(lines));
        }
        var rows = new ArrayList<Row>();
        var next = first + 2;
        while (next < lines.size() && lines.get(next).startsWith("| ")) {
            rows.add(row(cells(lines.get(next))));
            next++;
        }
        return new Impact(rows, MarkdownReader.text(lines.subList(next, lines.size())));
    }

    private static Row row(List<String> cells) {
        var value = cells.get(1);
        var source = cells.getLast();
        var isKnown = !value.equals(State.UNKNOWN.label());
        var state = !isKnown
                ? State.UNKNOWN
                : Stream.of(State.values())
                        .filter(each -> source.equals(each.label()) || source.startsWith(each.label() + ", "))
                        .findFirst()
                        .orElse(State.UNKNOWN);
        var rest = !isKnown
                ? source
                : source.substring(Math.min(source.length(), state.label().length()))
                        .replaceFirst("^, ", "");
        var usual = cells.size() < 4 || cells.get(2).isEmpty() ? null : cells.get(2);
        return new Row(cells.getFirst(), isKnown ? value : "", usual, rest, state);
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        for (var i = 1; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                cell.append(c).append(line.charAt(++i));
            } else if (c == '|') {
                cells.add(plain(cell.toString().strip()));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        while (cells.size() < 3) {
            cells.add("");
        }
        return cells;
    }
}
