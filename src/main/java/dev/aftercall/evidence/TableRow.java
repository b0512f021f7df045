package dev.aftercall.evidence;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.NumberText;
import dev.aftercall.playbook.ReadValue;
import dev.aftercall.playbook.ValueReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one row of a pasted table by the columns that its heading named. */
final class TableRow {

    /** The row cannot be taken; the message says why. */
    private static final class UnreadableException extends RuntimeException {

        UnreadableException(String reason) {
            super(reason, null, false, false);
        }
    }

    private final List<TableColumn.Headed> columns;
    private final List<String> cells;

    private TableRow(List<TableColumn.Headed> columns, List<String> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    static TableLine read(
            int number, String text, List<TableColumn.Headed> columns, List<String> cells, MetricNames names) {
        if (cells.size() > columns.size()) {
            return new TableLine.Refused(
                    number,
                    text,
                    "%d cells where %d are expected; more need a heading line such as metric, value, usual"
                            .formatted(cells.size(), columns.size()));
        }
        try {
            return new TableRow(columns, cells).taken(number, text, names);
        } catch (UnreadableException | RuleViolationException e) {
            return new TableLine.Refused(number, text, String.valueOf(e.getMessage()));
        }
    }

    private TableLine taken(int number, String text, MetricNames names) {
        var name = cell(TableColumn.METRIC);
        if (name.isEmpty()) {
            throw new UnreadableException("The metric is missing");
        }
        var value = withUnit(TableColumn.VALUE);
        if (value.isEmpty()) {
            throw new UnreadableException("The value is missing");
        }
        var metric = metric(names, name, value);
        return new TableLine.Taken(
                number,
                text,
                metric,
                new RecordMeasurement(
                        metric.key(),
                        number(metric, value),
                        optional(withUnit(TableColumn.USUAL), usual -> number(metric, usual)),
                        optional(cell(TableColumn.FROM), TableRow::time),
                        optional(cell(TableColumn.UNTIL), TableRow::time),
                        optional(cell(TableColumn.SAMPLE), TableRow::sample),
                        cell(TableColumn.SOURCE)));
    }

    private static Metric metric(MetricNames names, String name, String value) {
        return switch (QuickEntry.meant(names, name, value)) {
            case QuickEntry.Meant.One(var metric) -> metric;
            case QuickEntry.Meant.Unclear(var reason) -> throw new UnreadableException(reason);
        };
    }

    private static BigDecimal number(Metric metric, String text) {
        return switch (ValueReader.read(metric, text)) {
            case ReadValue.Understood(var value) -> value;
            case ReadValue.Refused(var reason) -> throw new UnreadableException(reason);
        };
    }

    private static Instant time(String text) {
        return TimeText.read(text)
                .orElseThrow(() -> new UnreadableException(
                        "“%s” is not a time. Write it like 2026-09-17 03:10 (UTC) or 2026-09-17T05:10+02:00"
                                .formatted(shortened(text))));
    }

    private static Long sample(String text) {
        return NumberText.meanings(text).stream()
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.abs().compareTo(BigDecimal.valueOf(RecordMeasurement.MAX_SAMPLE)) <= 0)
                .map(BigDecimal::longValueExact)
                .findFirst()
                .orElseThrow(() -> new UnreadableException("“%s” is no sample size".formatted(shortened(text))));
    }

    private static <T> @Nullable T optional(String text, Function<String, T> reader) {
        return text.isEmpty() ? null : reader.apply(text);
    }

    /** The cell with the unit that the heading or the unit column gives, if it has none of its own. */
    private String withUnit(TableColumn column) {
        var cell = cell(column);
        if (cell.isEmpty() || !cell.matches(".*[0-9.,]")) {
            return cell;
        }
        var headed = headed(column).map(TableColumn.Headed::unit).orElse("");
        return (cell + " " + (headed.isEmpty() ? cell(TableColumn.UNIT) : headed)).strip();
    }

    private String cell(TableColumn column) {
        return headed(column)
                .map(columns::indexOf)
                .filter(index -> index < cells.size())
                .map(cells::get)
                .orElse("");
    }

    private Optional<TableColumn.Headed> headed(TableColumn column) {
        return columns.stream().filter(headed -> headed.column() == column).findFirst();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
