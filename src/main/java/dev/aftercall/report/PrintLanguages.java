package dev.aftercall.report;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Names the language of blocks whose script tells it, so that they are read aloud with the right voice. */
final class PrintLanguages {

    private static final String BLOCKS = "p, li, td, th, small, h1, h2, h3, h4, h5, h6";
    private static final Map<UnicodeScript, String> LANGUAGES = Map.of(
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HAN, "zh",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.GREEK, "el");

    private PrintLanguages() {}

    static void mark(Document page) {
        var isJapanese = page.text().chars().anyMatch(PrintText::isKana);
        for (var block : page.body().select(BLOCKS)) {
            language(block).ifPresent(found -> block.attr("lang", isJapanese && found.equals("zh") ? "ja" : found));
        }
    }

    /** By the first letter of the block's own text. */
    private static Optional<String> language(Element block) {
        return block.nodeStream(TextNode.class)
                .flatMap(text -> text.getWholeText().codePoints().boxed())
                .filter(Character::isLetter)
                .findFirst()
                .map(letter -> LANGUAGES.get(UnicodeScript.of(letter)));
    }
}
