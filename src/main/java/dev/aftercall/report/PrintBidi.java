package dev.aftercall.report;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the runs of right-to-left text in a paragraph. The engine puts runs one after the other in the direction of the
 * paragraph; figures inside right-to-left text are therefore left in its run, and {@link PrintReorderer} turns them.
 */
final class PrintBidi implements BidiSplitter {

    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        var isRightToLeft = defaultDirection == RTL;
        var bidi = new Bidi(paragraph, isRightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var found = new ArrayList<BidiTextRun>();
        for (var i = 0; i < bidi.getRunCount(); i++) {
            var level = bidi.getRunLevel(i);
            var direction = level == 0 || (isRightToLeft && level % 2 == 0) ? LTR : RTL;
            var start = bidi.getRunStart(i);
            if (!found.isEmpty() && found.getLast().getDirection() == direction) {
                start = found.removeLast().getStart();
            }
            found.add(new BidiTextRun(start, bidi.getRunLimit(i) - start, direction));
        }
        runs = found;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return baseDirection(paragraph);
    }

    /** The direction of the first letter. */
    static byte baseDirection(String text) {
        for (var i = 0; i < text.length(); ) {
            var codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            switch (Character.getDirectionality(codePoint)) {
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
