package dev.aftercall.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Lets joined Arabic letters be copied, searched and read aloud as the letters they are: the fonts' tables from glyphs to
 * text, which have the shapes of {@link ArabicLetters}, get the letters instead. Lam with alef stays one
 * character, because readers that turn the text around would swap its letters.
 */
final class ArabicCopy {

    private static final Pattern RANGE =
            Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}+)>");
    private static final Pattern BLOCK = Pattern.compile("\\d+ beginbfrange.*endbfrange", Pattern.DOTALL);
    private static final int LARGEST_BLOCK = 100;

    private ArabicCopy() {}

    static byte[] restoreLetters(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var objects = document.getDocument();
            for (var id : objects.getXrefTable().keySet()) {
                if (objects.getObjectFromPool(id).getObject() instanceof COSDictionary dictionary
                        && dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
                    restore(table);
                }
            }
            var out = new ByteArrayOutputStream(pdf.length + pdf.length / 10);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void restore(COSStream table) throws IOException {
        var source = table.toTextString();
        var blocks = BLOCK.matcher(source);
        if (blocks.find() && source.matches("(?is).*<(?:F[BCDE])\\p{XDigit}{2}>.*")) {
            try (var out = table.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(blocks.replaceFirst(entries(source)).getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private static String entries(String source) {
        var entries = RANGE.matcher(source.substring(source.indexOf("beginbfrange")));
        var lines = new StringBuilder();
        var block = new StringBuilder();
        var count = 0;
        while (entries.find()) {
            var first = Integer.parseInt(entries.group(1), 16);
            var last = Integer.parseInt(entries.group(2), 16);
            for (var glyph = first; glyph <= last; glyph++) {
                block.append("<%04X> <%s>%n".formatted(glyph, letters(entries.group(3), glyph - first)));
                if (++count == LARGEST_BLOCK) {
                    appendBlock(lines, block, count);
                    count = 0;
                }
            }
        }
        return appendBlock(lines, block, count).toString();
    }

    private static StringBuilder appendBlock(StringBuilder lines, StringBuilder block, int count) {
        if (count > 0) {
            lines.append(count).append(" beginbfchar\n").append(block).append("endbfchar\n");
            block.setLength(0);
        }
        return lines;
    }

    /** What a glyph stands for, some places after the one that the table names. */
    private static String letters(String text, int offset) {
        var shape = new String(HexFormat.of().parseHex(text), StandardCharsets.UTF_16BE);
        var end = shape.length() - 1;
        var moved = shape.substring(0, end) + (char) (shape.charAt(end) + offset);
        var isShape = moved.length() == 1 && moved.charAt(0) >= 0xfb50 && moved.charAt(0) <= 0xfefc;
        var letter = isShape ? Normalizer.normalize(moved, Normalizer.Form.NFKC) : moved;
        var letters = letter.length() == 1 ? letter : moved;
        return HexFormat.of().withUpperCase().formatHex(letters.getBytes(StandardCharsets.UTF_16BE));
    }
}
