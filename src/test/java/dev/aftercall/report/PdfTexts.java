package dev.aftercall.report;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the text of a PDF back. */
final class PdfTexts {

    static final String ALPHABETS =
            "Grüße, žluťoučký kůň, Ελληνικά κείμενα, Кириллица и ещё, Tiếng Việt, 日本語の文, 한국어, → ✓ ☑ € ₿ 😀";

    private PdfTexts() {}

    static String of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** What each glyph stands for, before a reader makes words of them. */
    static Set<String> characters(byte[] pdf) throws IOException {
        var characters = new HashSet<String>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    characters.add(text.getUnicode());
                }
            }.getText(document);
        }
        return characters;
    }

    /** Where the leftmost character begins, in points from the edge of the page. */
    static float leftmost(byte[] pdf) throws IOException {
        var left = new float[] {Float.MAX_VALUE};
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    left[0] = Math.min(left[0], text.getX());
                }
            }.getText(document);
        }
        return left[0];
    }

    /** What the objects of the PDF have under a key, such as the words for a figure. */
    static List<String> values(byte[] pdf, COSName key) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var objects = document.getDocument();
            return objects.getXrefTable().keySet().stream()
                    .map(id -> objects.getObjectFromPool(id).getObject())
                    .filter(COSDictionary.class::isInstance)
                    .map(dictionary -> ((COSDictionary) dictionary).getString(key))
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    static String ofPage(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
