package dev.aftercall.report;

import java.util.Locale;

/**
 * A picture inside a report. Its colours are those of paper; on the page the stylesheet replaces them by class, so that the
 * picture follows the scheme.
 */
final class Drawing {

    static final int WIDTH = 680;
    static final String CSS_CLASS = "drawing";

    private final Html html;

    /**
     * Opens the picture.
     *
     * @param words what it shows, for those who cannot see it
     */
    Drawing(Html html, double height, String words) {
        this.html = html;
        html.newLine()
                .open(
                        "svg",
                        "class",
                        CSS_CLASS,
                        "viewBox",
                        "0 0 " + WIDTH + " " + number(height),
                        "width",
                        String.valueOf(WIDTH),
                        "height",
                        number(height),
                        "role",
                        "img",
                        "aria-label",
                        words);
    }

    void close() {
        html.close();
    }

    void box(String css, Ink ink, double x, double y, double width, double height) {
        html.open(
                        "rect",
                        "class",
                        css,
                        "x",
                        number(x),
                        "y",
                        number(y),
                        "width",
                        number(width),
                        "height",
                        number(height),
                        "rx",
                        "5",
                        "fill",
                        ink.fill(),
                        "stroke",
                        ink.stroke())
                .close();
    }

    /** A line along the points of an SVG path. */
    void line(String css, String path, String colour, double width) {
        html.open("path", "class", css, "d", path, "fill", "none", "stroke", colour, "stroke-width", number(width))
                .close();
    }

    /** One line of text; a right-to-left one begins at the other end of the space it has. */
    void text(String text, Type type, double x, double y, double space) {
        var isRightToLeft = PrintBidi.baseDirection(text) == PrintBidi.RTL;
        html.element(
                "text",
                text,
                "class",
                type.css(),
                "x",
                number(isRightToLeft ? x + space : x),
                "y",
                number(y),
                "font-size",
                number(type.size()),
                "font-weight",
                String.valueOf(type.weight()),
                "direction",
                isRightToLeft ? "rtl" : "ltr",
                "fill",
                type.colour());
    }

    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** How a shape is coloured on paper. */
    record Ink(String fill, String stroke) {}

    /** How a text looks. */
    record Type(String css, double size, int weight, String colour) {

        static final Type PLAIN = new Type("t", 13, 400, "#1f1c17");
        static final Type STRONG = new Type("t", 13, 600, "#1f1c17");
        static final Type QUIET = new Type("quiet", 12, 400, "#565149");
        static final Type GOOD = new Type("good", 12, 600, "#176540");
    }
}
