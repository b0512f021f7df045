package dev.aftercall.report;

import java.util.regex.Pattern;

/** Escapes raw HTML in a line of Markdown and renames its footnotes, leaving code as it is. */
final class InlineMarkup {

    private static final Pattern HTML = Pattern.compile("<(?=[A-Za-z/!?])");
    private static final Pattern LINK =
            Pattern.compile("(?i)<(?:(?:https?|mailto):[^\\s<>]*|[^\\s<>@\\\\]+@[^\\s<>@]+)>");

    private InlineMarkup() {}

    static String escape(String line, String footnotePrefix) {
        var escaped = new StringBuilder(line.length());
        var i = 0;
        while (i < line.length()) {
            var end = tokenEnd(line, i);
            escaped.append(escapeToken(line, i, end, footnotePrefix));
            i = end;
        }
        return escaped.toString();
    }

    /** The end of the piece that is to be treated as one: a code span, an escaped character, a link or one character. */
    private static int tokenEnd(String line, int i) {
        var c = line.charAt(i);
        if (c == '\\' && i + 1 < line.length()) {
            return i + 2;
        }
        if (c == '`') {
            var ticks = i;
            while (ticks < line.length() && line.charAt(ticks) == '`') {
                ticks++;
            }
            var close = closingTicks(line, ticks, ticks - i);
            return close < 0 ? ticks : close;
        }
        if (c == '<') {
            var link = LINK.matcher(line).region(i, line.length());
            return link.lookingAt() ? link.end() : i + 1;
        }
        return line.startsWith("[^", i) ? i + 2 : i + 1;
    }

    private static int closingTicks(String line, int from, int length) {
        var i = line.indexOf('`', from);
        while (i >= 0) {
            var end = i;
            while (end < line.length() && line.charAt(end) == '`') {
                end++;
            }
            if (end - i == length) {
                return end;
            }
            i = line.indexOf('`', end);
        }
        return -1;
    }

    private static String escapeToken(String line, int start, int end, String footnotePrefix) {
        var token = line.substring(start, end);
        if (token.equals("[^")) {
            return line.startsWith(footnotePrefix, end) ? token : token + footnotePrefix;
        }
        var isHtml = end - start == 1
                && HTML.matcher(line).region(start, line.length()).lookingAt();
        return isHtml ? "\\" + token : token;
    }
}
