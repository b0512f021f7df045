package dev.aftercall.report;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Turns a prepared page into an accessible, archivable PDF; nothing from outside the page is ever loaded. */
final class PdfEngine {

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final PdfFonts fonts = new PdfFonts();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final int maxBytes;

    PdfEngine(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    byte[] print(Document page) {
        var text = new PrintText(fonts);
        text.prepare(page);
        var out = new LimitedBytes(maxBytes);
        var builder = new PdfRendererBuilder();
        fonts.addTo(builder, text.families());
        try (var shapes = new BatikSVGDrawer();
                var outlines = new PrintOutlines(text)) {
            outlines.draw(page);
            builder.useSVGDrawer(shapes)
                    .useUnicodeBidiSplitter(PrintBidi::new)
                    .useUnicodeBidiReorderer(new PrintReorderer())
                    .useUnicodeLineBreaker(new PrintLineBreaker())
                    .useReplacementText(PdfFonts.PLACEHOLDER)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(colours);
            builder.withProducer("Aftercall")
                    .withW3cDocument(new W3CDom().fromJsoup(page), "about:blank")
                    .toStream(out);
            builder.run();
            return text.families().contains(PdfFonts.ARABIC)
                    ? ArabicCopy.restoreLetters(out.toByteArray())
                    : out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException("The PDF could not be written", failed);
        }
    }
}
