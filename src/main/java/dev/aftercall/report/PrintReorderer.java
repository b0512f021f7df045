package dev.aftercall.report;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;
import java.util.Arrays;

/** Puts right-to-left text into the order in which it is drawn. */
final class PrintReorderer implements BidiReorderer {

    private static final String MIRRORED = "()[]{}<>«»‹›";

    @Override
    public String reorderRTLTextToLTR(String text) {
        if (text.isEmpty()) {
            return text;
        }
        var bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        var levels = new byte[bidi.getRunCount()];
        var runs = new String[levels.length];
        for (var i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            var run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : reversed(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", Arrays.asList(runs));
    }

    private static String reversed(String run) {
        var reversed = new StringBuilder(run).reverse();
        for (var i = 0; i < reversed.length(); i++) {
            var position = MIRRORED.indexOf(reversed.charAt(i));
            if (position >= 0) {
                reversed.setCharAt(i, MIRRORED.charAt(position ^ 1));
            }
        }
        return reversed.toString();
    }

    /** Letters are joined before the layout, see {@link ArabicLetters}. */
    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
