package dev.aftercall.evidence;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a line of a pasted table is cut into cells. */
enum TableFormat {
    /** A Markdown table: cells between bars, a bar within a cell behind a backslash. */
    MARKDOWN('|'),
    TABS('\t'),
    SEMICOLONS(';'),
    COMMAS(','),
    /** No table: {@code p90 7.2 s} on each line. */
    PLAIN(' ');

    private final char separator;

    TableFormat(char separator) {
        this.separator = separator;
    }

    /** The format of the table that begins with this line; a comma counts only where what stands before it is a name. */
    static TableFormat of(String firstLine, MetricNames names) {
        for (var format : List.of(MARKDOWN, TABS, SEMICOLONS)) {
            if (firstLine.indexOf(format.separator) >= 0) {
                return format;
            }
        }
        if (firstLine.indexOf(',') < 0) {
            return PLAIN;
        }
        var first = COMMAS.cells(firstLine)
                .flatMap(cells -> cells.stream().findFirst())
                .orElse("");
        return TableColumn.of(first).isPresent() || !names.find(first).isEmpty() ? COMMAS : PLAIN;
    }

    /** The cells without blanks around; empty if quotation marks do not fit. */
    Optional<List<String>> cells(String line) {
        return switch (this) {
            case MARKDOWN -> Optional.of(bars(line.strip()));
            case TABS, SEMICOLONS, COMMAS -> separated(line);
            case PLAIN -> Optional.of(plain(line));
        };
    }

    /** Whether the line only separates the heading of a Markdown table from its body. */
    boolean isRule(String line) {
        return this == MARKDOWN && line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|:- \t".indexOf(c) >= 0);
    }

    private Optional<List<String>> separated(String line) {
        try {
            return Optional.of(CsvReader.builder()
                    .fieldSeparator(separator)
                    .trimWhitespacesAroundQuotes(true)
                    .skipEmptyLines(false)
                    .ofSingleCsvRecord(line)
                    .getFields()
                    .stream()
                    .map(String::strip)
                    .toList());
        } catch (CsvParseException _) {
            return Optional.empty();
        }
    }

    private static List<String> bars(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        for (var i = line.startsWith("|") ? 1 : 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(unmarked(cell));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty()) {
            cells.add(unmarked(cell));
        }
        return cells;
    }

    /** Emphasis and code marks around a cell say nothing about the value. */
    private static String unmarked(StringBuilder cell) {
        return cell.toString().replaceAll("[*`]+", "").strip();
    }

    private static List<String> plain(String line) {
        var entry = QuickEntry.of(line.replaceFirst("^\\s*[-*•]\\s+", ""));
        return entry.value().isEmpty() ? List.of(entry.name()) : List.of(entry.name(), entry.value());
    }
}
