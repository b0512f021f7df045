package dev.aftercall.report;

import com.openhtmltopdf.bidi.BidiSplitter;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Says of each paragraph, cell and list item in which direction it is read, as its first letter has it. */
final class PrintDirections {

    private static final String BLOCKS = "[dir=auto], p, li, td, th, small, blockquote, h1, h2, h3, h4, h5, h6";

    private PrintDirections() {}

    static void resolve(Document page) {
        for (var block : page.body().select(BLOCKS)) {
            switch (directionOf(block)) {
                case BidiSplitter.RTL -> block.attr("dir", "rtl");
                case BidiSplitter.LTR -> setLeftToRight(block);
                default -> block.removeAttr("dir");
            }
        }
        page.select("[dir=rtl] pre").attr("dir", "ltr");
    }

    private static void setLeftToRight(Element block) {
        block.removeAttr("dir");
        if (block.closest("[dir=rtl]") != null) {
            block.attr("dir", "ltr");
        }
    }

    private static byte directionOf(Element block) {
        return block.nodeStream(TextNode.class)
                .map(text -> PrintBidi.baseDirection(text.getWholeText()))
                .filter(direction -> direction != BidiSplitter.NEUTRAL)
                .findFirst()
                .orElse(BidiSplitter.NEUTRAL);
    }
}
