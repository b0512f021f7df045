package dev.aftercall.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One bundled font file, kept in memory, with the characters it can print. */
final class PdfFont {

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final byte[] file;
    private final BitSet characters;

    private PdfFont(String family, int weight, FontStyle style, byte[] file, BitSet characters) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        this.file = file;
        this.characters = characters;
    }

    static PdfFont load(String name, String family, int weight, FontStyle style) {
        try (var in = PdfFont.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            var file = Objects.requireNonNull(in, name).readAllBytes();
            return new PdfFont(family, weight, style, file, charactersOf(file));
        } catch (IOException broken) {
            throw new UncheckedIOException("Font " + name + " cannot be read", broken);
        }
    }

    String family() {
        return family;
    }

    boolean prints(int codePoint) {
        return characters.get(codePoint);
    }

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(file), family, weight, style, true);
    }

    private static BitSet charactersOf(byte[] file) throws IOException {
        var characters = new BitSet();
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            var lookup = font.getUnicodeCmapLookup();
            for (var codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
                if (lookup.getGlyphId(codePoint) > 0) {
                    characters.set(codePoint);
                }
            }
        }
        return characters;
    }
}
