package dev.aftercall.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** One bundled font file; it is read when a text first has a character from where the font has any. */
final class PdfFont {

    private final String path;
    private final String family;
    private final int weight;
    private final FontStyle style;
    private final int first;
    private final int last;
    private volatile @Nullable BitSet characters;

    /** A font with characters between the first and the last one, which a document without them never opens. */
    PdfFont(String file, String family, int weight, FontStyle style, int first, int last) {
        this.path = "/fonts/" + file + ".ttf";
        this.family = family;
        this.weight = weight;
        this.style = style;
        this.first = first;
        this.last = last;
    }

    String family() {
        return family;
    }

    boolean isUpright(int asHeavyAs) {
        return weight == asHeavyAs && style == FontStyle.NORMAL;
    }

    boolean prints(int codePoint) {
        return codePoint >= first && codePoint <= last && characters().get(codePoint);
    }

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(this::open, family, weight, style, true);
    }

    /** The font's tables; the caller closes it. */
    TrueTypeFont parse() throws IOException {
        try (var in = open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }

    private InputStream open() {
        return Objects.requireNonNull(PdfFont.class.getResourceAsStream(path), path);
    }

    private BitSet characters() {
        var known = characters;
        if (known == null) {
            known = readCharacters();
            characters = known;
        }
        return known;
    }

    private BitSet readCharacters() {
        var found = new BitSet();
        try (var font = parse()) {
            var lookup = font.getUnicodeCmapLookup();
            for (var codePoint = first; codePoint <= last; codePoint++) {
                if (lookup.getGlyphId(codePoint) > 0) {
                    found.set(codePoint);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("Font " + path + " cannot be read", broken);
        }
        return found;
    }
}
