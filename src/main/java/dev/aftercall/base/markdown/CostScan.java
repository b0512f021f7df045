package dev.aftercall.base.markdown;

/** Decides by one pass over the source whether parsing it could become expensive. */
final class CostScan {

    private static final int COLUMNS_PER_LEVEL = 4;

    private final MarkdownLimits limits;

    CostScan(MarkdownLimits limits) {
        this.limits = limits;
    }

    boolean accepts(String source) {
        return source.length() <= limits.characters() && delimitersWithinLimits(source) && linesWithinLimits(source);
    }

    private boolean delimitersWithinLimits(String source) {
        var brackets = 0;
        var backslashes = 0;
        for (var i = 0; i < source.length(); i++) {
            switch (source.charAt(i)) {
                case '[', '@' -> brackets++;
                case '.' -> brackets += source.startsWith("www", i - 3) ? 1 : 0;
                case ':' -> brackets += source.startsWith("//", i + 1) ? 1 : 0;
                case '\\' -> backslashes++;
                default -> {}
            }
        }
        return brackets <= limits.brackets() && backslashes <= limits.backslashes();
    }

    private boolean linesWithinLimits(String source) {
        var tableLines = 0;
        var start = 0;
        while (start < source.length()) {
            var newline = source.indexOf('\n', start);
            var end = newline < 0 ? source.length() : newline;
            if (nesting(source, start, end) > limits.nesting()) {
                return false;
            }
            var bar = source.indexOf('|', start, end);
            if (bar >= 0 && ++tableLines > limits.brackets()) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    /** Counts the quote and list markers that a line opens with, and its indentation in levels. */
    private static int nesting(String source, int start, int end) {
        var markers = 0;
        var columns = 0;
        var i = start;
        while (i < end) {
            var c = source.charAt(i);
            if (c == ' ') {
                columns++;
            } else if (c == '\t') {
                columns += COLUMNS_PER_LEVEL;
            } else if (c == '>' || isBullet(source, i, end)) {
                markers++;
            } else {
                var afterNumber = numberMarkerEnd(source, i, end);
                if (afterNumber >= 0) {
                    markers++;
                    i = afterNumber - 1;
                } else if (isTaskMark(source, i, end)) {
                    i += 2;
                } else {
                    break;
                }
            }
            i++;
        }
        return markers == 0 ? 0 : Math.max(markers, columns / COLUMNS_PER_LEVEL);
    }

    private static boolean isBullet(String source, int i, int end) {
        var c = source.charAt(i);
        return (c == '-' || c == '+' || c == '*') && isBlankAt(source, i + 1, end);
    }

    private static boolean isTaskMark(String source, int i, int end) {
        return i + 2 < end && source.charAt(i) == '[' && source.charAt(i + 2) == ']';
    }

    private static int numberMarkerEnd(String source, int from, int end) {
        var i = from;
        while (i < end && i - from < 9 && source.charAt(i) >= '0' && source.charAt(i) <= '9') {
            i++;
        }
        var isMarker = i > from
                && i < end
                && (source.charAt(i) == '.' || source.charAt(i) == ')')
                && isBlankAt(source, i + 1, end);
        return isMarker ? i + 1 : -1;
    }

    private static boolean isBlankAt(String source, int i, int end) {
        return i >= end || source.charAt(i) == ' ' || source.charAt(i) == '\t';
    }
}
