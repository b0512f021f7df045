package dev.aftercall.report;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Joins letters, replaces what no bundled font can print and notes which font families a text needs. */
final class PrintText {

    private static final int FIRST_EMOJI = 0x1f000;

    private final PdfFonts fonts;
    private final Set<String> families = new HashSet<>(Set.of(PdfFonts.BASIC));
    private boolean japanese;

    PrintText(PdfFonts fonts) {
        this.fonts = fonts;
    }

    Set<String> families() {
        return families;
    }

    void prepare(Document document) {
        japanese = document.text().chars().anyMatch(PrintText::isKana);
        document.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                text.text(printable(text.getWholeText()));
            }
        });
    }

    String printable(String text) {
        var joined = ArabicLetters.join(text);
        var result = new StringBuilder(joined.length());
        for (var i = 0; i < joined.length(); ) {
            var codePoint = joined.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint < 0x7f) {
                result.append((char) codePoint);
            } else {
                appendPrintable(result, codePoint);
            }
        }
        return result.toString();
    }

    /** The font of a character that {@link #printable} has left in a text. */
    Optional<PdfFont> fontFor(int codePoint, boolean isBold) {
        var font = fonts.fontFor(codePoint, japanese);
        return isBold ? font.map(fonts::boldOf) : font;
    }

    private void appendPrintable(StringBuilder result, int codePoint) {
        if (isInvisible(codePoint)) {
            return;
        }
        var font = fontFor(codePoint, false);
        if (font.isPresent()) {
            families.add(font.get().family());
            result.appendCodePoint(codePoint);
        } else {
            families.add(PdfFonts.SYMBOLS);
            result.append(Character.isSpaceChar(codePoint) ? " " : PdfFonts.PLACEHOLDER);
        }
    }

    /** Joiners, variation selectors, skin tones and direction marks, which have no shape of their own. */
    private static boolean isInvisible(int codePoint) {
        var type = Character.getType(codePoint);
        var isVariation =
                (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
        var isSkinTone = codePoint > FIRST_EMOJI && type == Character.MODIFIER_SYMBOL;
        return type == Character.FORMAT || type == Character.CONTROL || isVariation || isSkinTone;
    }

    static boolean isKana(int character) {
        return character >= 0x3041 && character <= 0x30ff;
    }
}
