package dev.aftercall.importing;

import dev.aftercall.importing.reading.ParsedPostmortem;
import java.util.ArrayList;
import java.util.List;

/** The report of an import: what reading guessed, what found no place, and what writing had to change. */
final class Remarks {

    private static final int MOST = 200_000;
    private final ParsedPostmortem read;
    private final List<String> writing = new ArrayList<>();

    Remarks(ParsedPostmortem read) {
        this.read = read;
    }

    /**
     * Notes what writing had to change.
     *
     * @param line of the file, counted from 1
     */
    void add(int line, String what) {
        writing.add("line %d: %s".formatted(line, what));
    }

    void add(String what) {
        writing.add(what);
    }

    String text() {
        var text = new StringBuilder();
        append(
                text,
                "Found",
                List.of("%d timeline rows, %d sections, %d action items, %d lessons"
                        .formatted(
                                read.timeline().size(),
                                read.sections().size(),
                                read.actions().size(),
                                read.lessons().size())));
        append(text, "Changed on the way in", writing);
        append(
                text,
                "Guessed",
                read.guesses().stream()
                        .map(guess -> "line %d: %s".formatted(guess.line(), guess.what()))
                        .toList());
        append(
                text,
                "Not placed",
                read.unplaced().stream()
                        .map(quote -> "line %d: %s"
                                .formatted(quote.line(), quote.text().replace("\n", "\n    ")))
                        .toList());
        var whole = text.toString().strip();
        return whole.length() <= MOST
                ? whole
                : whole.substring(0, MOST) + "\n… the rest is left out; the file itself is kept";
    }

    private static void append(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(title).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
            text.append('\n');
        }
    }
}
