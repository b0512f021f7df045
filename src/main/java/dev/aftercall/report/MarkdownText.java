package dev.aftercall.report;

import static java.util.stream.Collectors.joining;

import dev.aftercall.base.text.UserText;
import java.util.regex.Pattern;

/** Makes text of users fit into a Markdown document without breaking its structure or losing a character. */
final class MarkdownText {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*\\[\\]<>|~]|&(?=#?\\w+;)|(?<!\\w)_|_(?!\\w)");
    private static final Pattern LINE_START =
            Pattern.compile("^(\\s*)(#{1,6}(?=\\s|$)|[-+](?=\\s|$)|[=-]{2,}\\s*$|\\d{1,9}(?=[.)](\\s|$)))");

    private MarkdownText() {}

    /** One line of plain text; line breaks become spaces. */
    static String inline(String text) {
        var oneLine = UserText.clean(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(joining(" "));
        var escaped = SPECIAL.matcher(oneLine).replaceAll("\\\\$0");
        return escapeLineStart(escaped);
    }

    /** Plain text in which line breaks stay, for use inside a list item or paragraph. */
    static String lines(String text) {
        var lines =
                UserText.clean(text).strip().lines().map(MarkdownText::inline).toList();
        var result = new StringBuilder();
        for (var i = 0; i < lines.size(); i++) {
            var isBroken = i + 1 < lines.size()
                    && !lines.get(i).isEmpty()
                    && !lines.get(i + 1).isEmpty();
            result.append(i == 0 ? "" : "\n").append(lines.get(i)).append(isBroken ? "\\" : "");
        }
        return result.toString();
    }

    /** An address as a link, or as plain text where it is none that a page would open. */
    static String link(String url) {
        return SafeUrl.isSafe(url) ? "<" + url + ">" : inline(url);
    }

    /** Moves every line but the first to the right. */
    static String indent(String block, int columns) {
        var margin = " ".repeat(columns);
        return block.lines()
                .map(line -> line.isEmpty() ? line : margin + line)
                .collect(joining("\n"))
                .stripLeading();
    }

    private static String escapeLineStart(String line) {
        var start = LINE_START.matcher(line);
        if (!start.find()) {
            return line;
        }
        var marker = start.group(2);
        var isNumber = Character.isDigit(marker.charAt(0));
        var position = isNumber ? start.end(2) : start.start(2);
        return line.substring(0, position) + "\\" + line.substring(position);
    }
}
