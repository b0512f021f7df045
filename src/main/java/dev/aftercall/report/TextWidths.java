package dev.aftercall.report;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures and breaks text for drawings, the same on every machine: Latin letters as wide as the report's own font in its
 * heavier weight has them, others as wide as their script usually is.
 */
final class TextWidths {

    private static final int KNOWN = 0x250;
    private static final double OTHER = 0.62;
    private static final double[] LATIN = latin();

    private TextWidths() {}

    /** Width in the unit of the size. */
    static double of(String text, double size) {
        return text.codePoints().mapToDouble(TextWidths::ofCharacter).sum() * size;
    }

    /** Lines that fit the width; what does not fit the last one ends in an ellipsis. */
    static List<String> lines(String text, double size, double width, int limit) {
        var lines = new ArrayList<String>();
        var rest = text.replaceAll("\\s+", " ").strip();
        while (!rest.isEmpty() && lines.size() < limit) {
            var end = fitting(rest, size, width);
            if (lines.size() == limit - 1 && end < rest.length()) {
                end = fitting(rest, size, width - size);
                lines.add(rest.substring(0, end).strip() + "…");
            } else {
                lines.add(rest.substring(0, end).strip());
            }
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** Where the first line ends: after a word, or inside one that is longer than the line. */
    private static int fitting(String text, double size, double width) {
        var end = 0;
        var used = 0.0;
        while (end < text.length()) {
            var codePoint = text.codePointAt(end);
            used += ofCharacter(codePoint) * size;
            if (used > width && end > 0) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        if (end == text.length()) {
            return end;
        }
        var words = BreakIterator.getLineInstance(Locale.ENGLISH);
        words.setText(text);
        var word = words.isBoundary(end) ? end : words.preceding(end);
        return word > 0 ? word : end;
    }

    private static double ofCharacter(int codePoint) {
        if (codePoint < KNOWN) {
            return LATIN[codePoint];
        }
        var type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        var isWide = Character.isIdeographic(codePoint) || (codePoint >= 0x3000 && codePoint < 0xfb00);
        return isWide || codePoint > Character.MAX_VALUE ? 1 : OTHER;
    }

    private static double[] latin() {
        var widths = new double[KNOWN];
        var file = new PdfFont("InstrumentSans-SemiBold", PdfFonts.BASIC, 600, NORMAL, ' ', KNOWN);
        try (var font = file.parse()) {
            var lookup = font.getUnicodeCmapLookup();
            for (var c = 0; c < KNOWN; c++) {
                var glyph = lookup.getGlyphId(c);
                widths[c] = glyph == 0 ? OTHER : font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return widths;
    }
}
