package dev.aftercall.report;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.ITALIC;
import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The bundled fonts in the order in which they are asked for a character. */
final class PdfFonts {

    static final String PLACEHOLDER = "□";

    private final List<PdfFont> fonts = List.of(
            PdfFont.load("InstrumentSans-Regular", "Instrument Sans", 400, NORMAL),
            PdfFont.load("InstrumentSans-SemiBold", "Instrument Sans", 600, NORMAL),
            PdfFont.load("InstrumentSans-Italic", "Instrument Sans", 400, ITALIC),
            PdfFont.load("InstrumentSans-SemiBoldItalic", "Instrument Sans", 600, ITALIC),
            PdfFont.load("InstrumentSansExt-Regular", "Instrument Sans Ext", 400, NORMAL),
            PdfFont.load("InstrumentSansExt-SemiBold", "Instrument Sans Ext", 600, NORMAL),
            PdfFont.load("InstrumentSansExt-Italic", "Instrument Sans Ext", 400, ITALIC),
            PdfFont.load("InstrumentSansExt-SemiBoldItalic", "Instrument Sans Ext", 600, ITALIC),
            PdfFont.load("NotoSans-Regular", "Noto Sans", 400, NORMAL),
            PdfFont.load("NotoSans-Bold", "Noto Sans", 600, NORMAL),
            PdfFont.load("NotoSans-Italic", "Noto Sans", 400, ITALIC),
            PdfFont.load("NotoSans-BoldItalic", "Noto Sans", 600, ITALIC),
            PdfFont.load("DejaVuSans", "DejaVu Sans", 400, NORMAL),
            PdfFont.load("DroidSansFallback", "Droid Sans Fallback", 400, NORMAL));

    /** For code; never asked for a character, because other text does not use it. */
    private final PdfFont mono = PdfFont.load("DejaVuSansMono", "DejaVu Sans Mono", 400, NORMAL);

    /** The first family that prints the character, empty when none does. */
    Optional<String> familyFor(int codePoint) {
        for (var font : fonts) {
            if (font.prints(codePoint)) {
                return Optional.of(font.family());
            }
        }
        return Optional.empty();
    }

    void addTo(PdfRendererBuilder builder, Set<String> families) {
        fonts.stream().filter(font -> families.contains(font.family())).forEach(font -> font.addTo(builder));
        mono.addTo(builder);
    }
}
