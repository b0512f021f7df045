package dev.aftercall.report;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import org.jsoup.nodes.Document;

/** Finds the runs of right-to-left text in a paragraph. */
final class PrintBidi implements BidiSplitter {

    private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    /** Replaces {@code dir="auto"}, which the engine knows only for text, by the direction itself. */
    static void resolveDirections(Document page) {
        var bidi = new PrintBidi();
        for (var element : page.select("[dir=auto]")) {
            if (bidi.getBaseDirection(element.text()) == RTL) {
                element.attr("dir", "rtl");
            } else {
                element.removeAttr("dir");
            }
        }
    }

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        var direction = defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        runs = new Bidi(paragraph, direction);
    }

    @Override
    public int countTextRuns() {
        return runs.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        var start = runs.getRunStart(index);
        var isRightToLeft = runs.getRunLevel(index) % 2 == 1;
        return new BidiTextRun(start, runs.getRunLimit(index) - start, isRightToLeft ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        for (var i = 0; i < paragraph.length(); i++) {
            switch (Character.getDirectionality(paragraph.charAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return LTR;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return RTL;
                }
                default -> {}
            }
        }
        return NEUTRAL;
    }
}
