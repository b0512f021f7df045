package dev.aftercall.evidence;

import dev.aftercall.base.text.UserText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads measurements from pasted text: a Markdown table, tabs, semicolons, commas, or a plain line for each. Each line
 * stands for itself, so that one that cannot be read spoils no other.
 */
public final class TableReader {

    public static final int MAX_CHARACTERS = 100_000;
    public static final int MAX_LINES = 500;

    private static final int SHOWN = 200;

    private static final List<TableColumn.Headed> WITHOUT_HEADING =
            List.of(new TableColumn.Headed(TableColumn.METRIC, ""), new TableColumn.Headed(TableColumn.VALUE, ""));

    private final MetricNames names;
    private final List<TableLine> outcome = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private List<TableColumn.Headed> columns = WITHOUT_HEADING;

    private TableReader(MetricNames names) {
        this.names = names;
    }

    /** What each line of the text is; a text that is too long is refused in one line. */
    public static TableReading read(String pasted, MetricNames names) {
        var reader = new TableReader(names);
        reader.readAll(pasted);
        return new TableReading(reader.outcome);
    }

    private void readAll(String pasted) {
        if (pasted.length() > MAX_CHARACTERS) {
            tooLong(1, "More than %,d characters".formatted(MAX_CHARACTERS));
            return;
        }
        var lines = UserText.clean(pasted).split("\n", -1);
        Optional<TableFormat> format = Optional.empty();
        for (var i = 0; i < lines.length; i++) {
            var line = lines[i];
            if (line.isBlank() || format.filter(known -> known.isRule(line)).isPresent()) {
                continue;
            }
            if (i >= MAX_LINES) {
                tooLong(i + 1, "More than %,d lines; this one and those after it are not read".formatted(MAX_LINES));
                return;
            }
            var first = format.isEmpty();
            var present = format.orElse(TableFormat.of(line, names));
            format = Optional.of(present);
            outcome.add(line(i + 1, line, present, first));
        }
    }

    private TableLine line(int number, String line, TableFormat format, boolean first) {
        var text = shown(line);
        var cells = format.cells(line);
        if (cells.isEmpty()) {
            return new TableLine.Refused(number, text, "The quotation marks do not fit");
        }
        if (first) {
            var heading = heading(number, text, cells.get());
            if (heading.isPresent()) {
                return heading.get();
            }
        }
        var read = TableRow.read(number, text, columns, cells.get(), names);
        return read instanceof TableLine.Taken taken && isDouble(taken)
                ? new TableLine.Refused(
                        number, text, taken.metric().name() + " stands here twice for the same time. Keep one")
                : read;
    }

    private boolean isDouble(TableLine.Taken taken) {
        var until = taken.measurement().until();
        return !seen.add(
                until == null
                        ? List.of(taken.metric().key())
                        : List.of(taken.metric().key(), until));
    }

    /** Takes the first line for the heading if it names at least a metric and a value. */
    private Optional<TableLine> heading(int number, String text, List<String> cells) {
        var headed = cells.stream()
                .map(cell -> TableColumn.of(cell).orElse(new TableColumn.Headed(TableColumn.OTHER, "")))
                .toList();
        var known = headed.stream()
                .map(TableColumn.Headed::column)
                .filter(column -> column != TableColumn.OTHER)
                .toList();
        if (!known.contains(TableColumn.METRIC) || !known.contains(TableColumn.VALUE)) {
            return Optional.empty();
        }
        if (Set.copyOf(known).size() < known.size()) {
            return Optional.of(new TableLine.Refused(number, text, "Two columns have the same meaning"));
        }
        columns = headed;
        var read = "Heading: " + known.stream().map(TableColumn::label).collect(Collectors.joining(", "));
        var unread = unread(cells);
        return Optional.of(
                new TableLine.Remarked(number, text, unread.isEmpty() ? read : read + "; not read: " + unread));
    }

    private String unread(List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(index -> columns.get(index).column() == TableColumn.OTHER)
                .mapToObj(index -> "“" + shown(cells.get(index)) + "”")
                .collect(Collectors.joining(", "));
    }

    private void tooLong(int number, String reason) {
        outcome.add(new TableLine.Refused(number, "", reason));
    }

    private static String shown(String line) {
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
