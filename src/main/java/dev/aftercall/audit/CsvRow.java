package dev.aftercall.audit;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** One line of a table for spreadsheets, in which no cell can be taken for a formula. */
final class CsvRow {

    private CsvRow() {}

    static void write(Writer out, @Nullable Object... cells) throws IOException {
        for (var i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            var cell = cells[i];
            out.write(cell == null ? "" : quote(cell.toString()));
        }
        out.write("\r\n");
    }

    private static String quote(String text) {
        var harmless = isFormula(text) ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    /** Spreadsheets skip white space before they look for a formula, and some take a tab or line end for one. */
    private static boolean isFormula(String text) {
        var start = text.stripLeading();
        return begins(start, "=+-@|%") || begins(text, "\t\r\n");
    }

    private static boolean begins(String text, String anyOf) {
        return !text.isEmpty() && anyOf.indexOf(text.charAt(0)) >= 0;
    }
}
