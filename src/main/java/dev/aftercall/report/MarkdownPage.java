package dev.aftercall.report;

/** A Markdown document under construction: blocks separated by blank lines. */
final class MarkdownPage {

    private final StringBuilder text = new StringBuilder();

    MarkdownPage block(String block) {
        if (!block.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(block.stripTrailing())
                    .append('\n');
        }
        return this;
    }

    MarkdownPage blankLine() {
        return line("");
    }

    /** Continues the last block with a line. */
    MarkdownPage line(String line) {
        text.append(line).append('\n');
        return this;
    }

    MarkdownPage field(String name, String value) {
        return line("**" + name + ":** " + value + "  ");
    }

    MarkdownPage heading(int level, String title) {
        return block("#".repeat(level) + " " + title);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
