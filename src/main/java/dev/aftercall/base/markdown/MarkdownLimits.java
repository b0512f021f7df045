package dev.aftercall.base.markdown;

/**
 * What the Markdown parser is trusted with; text beyond any of these is shown as it was written.
 *
 * @param characters longest source
 * @param nesting deepest nesting of quotes and lists
 * @param elements deepest nesting of elements in the result
 * @param brackets most opening brackets, link-like words and table lines, whose handling grows with their square
 * @param backslashes most backslashes
 */
public record MarkdownLimits(int characters, int nesting, int elements, int brackets, int backslashes) {

    /** The limits that keep every accepted text well below one second. */
    public static final MarkdownLimits STANDARD = new MarkdownLimits(100_000, 24, 120, 3_000, 15_000);

    public MarkdownLimits {
        if (characters < 1 || nesting < 1 || elements < 1 || brackets < 1 || backslashes < 1) {
            throw new IllegalArgumentException("Limits must be positive");
        }
    }
}
