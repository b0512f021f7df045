package dev.aftercall.report;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Replaces what no bundled font can print and notes which font families a text needs. */
final class PrintText {

    private static final Set<String> ALWAYS = Set.of("Instrument Sans");

    private final PdfFonts fonts;
    private final Set<String> families = new HashSet<>(ALWAYS);

    PrintText(PdfFonts fonts) {
        this.fonts = fonts;
    }

    Set<String> families() {
        return families;
    }

    void prepare(Document document) {
        document.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                text.text(printable(text.getWholeText()));
            }
        });
    }

    String printable(String text) {
        var result = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); ) {
            var codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint < 0x7f) {
                result.append((char) codePoint);
            } else {
                appendPrintable(result, codePoint);
            }
        }
        return result.toString();
    }

    private void appendPrintable(StringBuilder result, int codePoint) {
        if (isInvisible(codePoint)) {
            return;
        }
        var family = fonts.familyFor(codePoint);
        if (family.isPresent()) {
            families.add(family.get());
            result.appendCodePoint(codePoint);
        } else {
            families.add("DejaVu Sans");
            result.append(Character.isSpaceChar(codePoint) ? " " : PdfFonts.PLACEHOLDER);
        }
    }

    /** Joiners, variation selectors and direction marks, which have no shape of their own. */
    private static boolean isInvisible(int codePoint) {
        var type = Character.getType(codePoint);
        var isVariation =
                (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
        return type == Character.FORMAT || type == Character.CONTROL || isVariation;
    }
}
