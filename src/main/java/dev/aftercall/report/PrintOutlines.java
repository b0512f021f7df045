package dev.aftercall.report;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Turns the words of drawings into shapes, from the same fonts as the text around them. The drawing library would look for
 * fonts in the operating system, which may have none.
 */
final class PrintOutlines implements AutoCloseable {

    private static final String[] COMMANDS = {"M", "L", "Q", "C", "Z"};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private final PrintText text;
    private final Map<PdfFont, TrueTypeFont> open = new HashMap<>();

    PrintOutlines(PrintText text) {
        this.text = text;
    }

    void draw(Document page) {
        for (var words : page.select("svg text")) {
            var outline = outline(words);
            var colour = words.attr("fill");
            words.empty().clearAttributes();
            words.tagName("path", Parser.NamespaceSvg).attr("d", outline).attr("fill", colour);
        }
    }

    @Override
    public void close() throws IOException {
        for (var font : open.values()) {
            font.close();
        }
    }

    private String outline(Element words) {
        var isRightToLeft = words.attr("direction").equals("rtl");
        var reorderer = new PrintReorderer();
        var drawn = isRightToLeft ? reorderer.reorderRTLTextToLTR(words.text()) : visual(words.text(), reorderer);
        var size = Double.parseDouble(words.attr("font-size"));
        var isBold = Integer.parseInt(words.attr("font-weight")) > 400;
        var x = Double.parseDouble(words.attr("x")) - (isRightToLeft ? width(drawn, size, isBold) : 0);
        var y = Double.parseDouble(words.attr("y"));
        var path = new StringBuilder();
        for (var codePoint : drawn.codePoints().toArray()) {
            x += append(path, codePoint, isBold, x, y, size);
        }
        return path.toString();
    }

    private static String visual(String words, PrintReorderer reorderer) {
        var runs = new PrintBidi();
        runs.setParagraph(words, PrintBidi.LTR);
        var drawn = new StringBuilder();
        for (var i = 0; i < runs.countTextRuns(); i++) {
            var run = runs.getVisualRun(i);
            var part = words.substring(run.getStart(), run.getStart() + run.getLength());
            drawn.append(run.getDirection() == PrintBidi.RTL ? reorderer.reorderRTLTextToLTR(part) : part);
        }
        return drawn.toString();
    }

    private double width(String drawn, double size, boolean isBold) {
        return drawn.codePoints()
                .mapToDouble(codePoint -> append(new StringBuilder(), codePoint, isBold, 0, 0, size))
                .sum();
    }

    /** Adds the shape of a character and returns how far the next one is. */
    private double append(StringBuilder path, int codePoint, boolean isBold, double x, double y, double size) {
        var file = text.fontFor(codePoint, isBold);
        if (file.isEmpty()) {
            return 0;
        }
        try {
            var font = open.get(file.get());
            if (font == null) {
                font = file.get().parse();
                open.put(file.get(), font);
            }
            var glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
            var scale = size / font.getUnitsPerEm();
            var data = font.getGlyph().getGlyph(glyph);
            if (data != null) {
                appendShape(path, data.getPath(), new AffineTransform(scale, 0, 0, -scale, x, y));
            }
            return font.getAdvanceWidth(glyph) * scale;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void appendShape(StringBuilder path, Shape shape, AffineTransform place) {
        var points = new double[6];
        for (var i = shape.getPathIterator(place); !i.isDone(); i.next()) {
            var segment = i.currentSegment(points);
            path.append(COMMANDS[segment]);
            for (var n = 0; n < NUMBERS[segment]; n++) {
                path.append(Math.round(points[n] * 100) / 100.0).append(' ');
            }
        }
    }
}
