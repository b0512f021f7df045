package dev.aftercall.playbook.ui;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The part of a document that someone edits.
 *
 * @param before the lines before it
 * @param text the part itself, ending with a line end
 * @param after the lines after it
 */
record DocumentSection(List<String> before, String text, List<String> after) {

    static DocumentSection whole(String document) {
        return new DocumentSection(List.of(), document, List.of());
    }

    /** Cuts out what stands from one key at the left margin to the last line before the next key after another. */
    static DocumentSection between(String document, String first, String last) {
        var lines = document.lines().toList();
        var from = find(lines, 0, i -> lines.get(i).equals(first + ":"));
        var until = find(
                lines,
                find(lines, from, i -> lines.get(i).equals(last + ":")) + 1,
                i -> !lines.get(i).startsWith(" "));
        return new DocumentSection(
                lines.subList(0, from),
                String.join("\n", lines.subList(from, until)) + "\n",
                lines.subList(until, lines.size()));
    }

    private static int find(List<String> lines, int from, IntPredicate what) {
        return IntStream.range(Math.min(from, lines.size()), lines.size())
                .filter(what)
                .findFirst()
                .orElse(lines.size());
    }

    /** The whole document with another text in place of the part. */
    String with(String changed) {
        var document = new StringBuilder();
        before.forEach(line -> document.append(line).append('\n'));
        document.append(changed);
        if (!changed.endsWith("\n")) {
            document.append('\n');
        }
        after.forEach(line -> document.append(line).append('\n'));
        return document.toString();
    }
}
