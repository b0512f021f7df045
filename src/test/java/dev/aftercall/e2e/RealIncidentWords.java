package dev.aftercall.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The words of a text in one unbroken row, whatever form it has: without Markdown's marks, without line breaks (which
 * paper also puts into long words).
 */
final class RealIncidentWords {

    private RealIncidentWords() {}

    /** Of a text in Markdown; a link counts with its label, a list without its marks. */
    static String ofMarkdown(String text) {
        return of(text.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("(?m)^\\s*\\d+[.)] ", "")
                .replaceAll("&(quot|lt|gt|amp|nbsp);", " "));
    }

    /** Of what a reader sees of a page. */
    static String ofPage(Page page) {
        return of(page.locator("body").innerText());
    }

    /** Of a printed document, read as it lies on the paper, and once more cell by cell as it was drawn. */
    static String ofPdf(byte[] pdf) {
        return ofPdf(pdf, true) + " " + ofPdf(pdf, false);
    }

    /** Without what stands at the foot of each page. */
    private static String ofPdf(byte[] pdf, boolean asItLies) {
        try (var document = Loader.loadPDF(pdf)) {
            var words = new StringBuilder();
            for (var number = 1; number <= document.getNumberOfPages(); number++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(asItLies);
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                words.append(withoutFoot(stripper.getText(document)));
            }
            return of(words.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutFoot(String page) {
        return page.replaceAll("(?m)^INC-\\d+-\\d+, version \\d+ *", "").replaceAll("Page \\d+ of \\d+", "");
    }

    private static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
