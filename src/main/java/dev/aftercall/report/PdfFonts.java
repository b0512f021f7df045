package dev.aftercall.report;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.ITALIC;
import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The bundled fonts in the order in which they are asked for a character; the stylesheet names the families in the same
 * order.
 *
 * @see "Decision 0016"
 */
final class PdfFonts {

    static final String PLACEHOLDER = "□";
    static final String BASIC = "Instrument Sans";

    /** Has what most texts need beyond letters, and the placeholder. */
    static final String SYMBOLS = "DejaVu Sans";

    static final String ARABIC = "Noto Sans Arabic";

    private static final String JAPANESE = "Noto Sans JP";
    private static final int BASIC_END = 0xffff;

    private final List<PdfFont> fonts = List.of(
            latin("InstrumentSans-Regular", BASIC, 400, NORMAL),
            latin("InstrumentSans-SemiBold", BASIC, 600, NORMAL),
            latin("InstrumentSans-Italic", BASIC, 400, ITALIC),
            latin("InstrumentSans-SemiBoldItalic", BASIC, 600, ITALIC),
            latin("InstrumentSansExt-Regular", "Instrument Sans Ext", 400, NORMAL),
            latin("InstrumentSansExt-SemiBold", "Instrument Sans Ext", 600, NORMAL),
            latin("InstrumentSansExt-Italic", "Instrument Sans Ext", 400, ITALIC),
            latin("InstrumentSansExt-SemiBoldItalic", "Instrument Sans Ext", 600, ITALIC),
            latin("NotoSans-Regular", "Noto Sans", 400, NORMAL),
            latin("NotoSans-Bold", "Noto Sans", 600, NORMAL),
            latin("NotoSans-Italic", "Noto Sans", 400, ITALIC),
            latin("NotoSans-BoldItalic", "Noto Sans", 600, ITALIC),
            new PdfFont("NotoSansHebrew-Regular", "Noto Sans Hebrew", 400, NORMAL, 0x590, 0xfb4f),
            new PdfFont("NotoSansHebrew-SemiBold", "Noto Sans Hebrew", 600, NORMAL, 0x590, 0xfb4f),
            new PdfFont("NotoSansArabic-Regular", ARABIC, 400, NORMAL, 0x600, 0xfefc),
            new PdfFont("NotoSansArabic-SemiBold", ARABIC, 600, NORMAL, 0x600, 0xfefc),
            new PdfFont("NotoEmoji-Regular", "Noto Emoji", 400, NORMAL, 0x2300, 0x1faff),
            new PdfFont("NotoEmoji-Regular", "Noto Emoji", 600, NORMAL, 0x2300, 0x1faff),
            new PdfFont("DejaVuSans", SYMBOLS, 400, NORMAL, 0x80, 0x1ffff),
            new PdfFont("NotoSansJP-Regular", JAPANESE, 400, NORMAL, 0x3000, BASIC_END),
            new PdfFont("DroidSansFallback", "Droid Sans Fallback", 400, NORMAL, 0x1100, BASIC_END));

    /** For code; never asked for a character, because other text does not use it. */
    private final PdfFont mono = latin("DejaVuSansMono", "DejaVu Sans Mono", 400, NORMAL);

    private static PdfFont latin(String file, String family, int weight, FontStyle style) {
        return new PdfFont(file, family, weight, style, ' ', BASIC_END);
    }

    /**
     * The first font that prints the character, empty when none does.
     *
     * @param japanese whether Chinese characters take their Japanese shapes
     */
    Optional<PdfFont> fontFor(int codePoint, boolean japanese) {
        for (var font : fonts) {
            if ((japanese || !font.family().equals(JAPANESE)) && font.prints(codePoint)) {
                return Optional.of(font);
            }
        }
        return Optional.empty();
    }

    /** The heavier font of a family, the same one where it has none. */
    PdfFont boldOf(PdfFont font) {
        return fonts.stream()
                .filter(other -> other.family().equals(font.family()) && other.isUpright(600))
                .findFirst()
                .orElse(font);
    }

    void addTo(PdfRendererBuilder builder, Set<String> families) {
        fonts.stream().filter(font -> families.contains(font.family())).forEach(font -> font.addTo(builder));
        mono.addTo(builder);
    }
}
