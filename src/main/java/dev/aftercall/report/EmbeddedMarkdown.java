package dev.aftercall.report;

import dev.aftercall.base.text.UserText;
import java.util.List;
import java.util.regex.Pattern;

/** Fits Markdown of users into a larger document: headings below its own, no open fences, no raw HTML. */
final class EmbeddedMarkdown {

    private static final int TOP_LEVEL = 3;
    private static final int DEEPEST_LEVEL = 6;
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}(?=[^`]*$)|~{3,}).*$");
    private static final Pattern HEADING = Pattern.compile("^( {0,3})(#{1,6})(?=[ \\t]|$)");
    private static final Pattern UNDERLINE = Pattern.compile("^( {0,3})(=+|-+)[ \\t]*$");

    private final String footnotePrefix;
    private final int shift;
    private final StringBuilder result = new StringBuilder();
    private String fence = "";
    private String previous = "";

    private EmbeddedMarkdown(String footnotePrefix, int shift) {
        this.footnotePrefix = footnotePrefix;
        this.shift = shift;
    }

    /**
     * Returns the text ready to stand between other blocks.
     *
     * @param footnotePrefix keeps footnotes of different texts apart
     */
    static String of(String markdown, String footnotePrefix) {
        var lines = UserText.clean(markdown).strip().lines().toList();
        var embedded = new EmbeddedMarkdown(footnotePrefix, Math.max(0, TOP_LEVEL - highestHeading(lines)));
        lines.forEach(embedded::append);
        return embedded.finished();
    }

    /** Outside fences, where a number sign is only a number sign. */
    private static int highestHeading(List<String> lines) {
        var highest = DEEPEST_LEVEL;
        var fence = "";
        for (var line : lines) {
            var heading = HEADING.matcher(line);
            if (fence.isEmpty() && heading.find()) {
                highest = Math.min(highest, heading.group(2).length());
            }
            fence = MarkdownReader.fenceAfter(fence, line);
        }
        return highest;
    }

    private void append(String line) {
        if (!result.isEmpty()) {
            result.append('\n');
        }
        var fenceLine = FENCE.matcher(line);
        if (!fence.isEmpty()) {
            result.append(line);
            closeFenceAt(line);
        } else if (fenceLine.matches()) {
            fence = fenceLine.group(1);
            result.append(line);
        } else {
            result.append(asText(line));
        }
        previous = line;
    }

    private void closeFenceAt(String line) {
        var mark = line.strip();
        if (mark.startsWith(fence) && mark.chars().allMatch(c -> c == fence.charAt(0))) {
            fence = "";
        }
    }

    private String asText(String line) {
        var heading = HEADING.matcher(line);
        var underline = UNDERLINE.matcher(line);
        if (heading.find()) {
            var level = Math.min(DEEPEST_LEVEL, heading.group(2).length() + shift);
            return "#".repeat(level) + InlineMarkup.escape(line.substring(heading.end()), footnotePrefix);
        }
        if (underline.matches() && !previous.isBlank()) {
            return underline.group(1) + "\\" + line.stripLeading();
        }
        var isIndented = line.startsWith("    ") || line.startsWith("\t");
        return isIndented ? line : InlineMarkup.escape(line, footnotePrefix);
    }

    private String finished() {
        return fence.isEmpty()
                ? result.toString()
                : result.append('\n').append(fence).toString();
    }
}
