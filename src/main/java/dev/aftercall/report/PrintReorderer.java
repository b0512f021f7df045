package dev.aftercall.report;

import com.openhtmltopdf.bidi.BidiReorderer;

/** Puts right-to-left text into the order in which it is drawn. */
final class PrintReorderer implements BidiReorderer {

    private static final String MIRRORED = "()[]{}<>«»‹›";

    @Override
    public String reorderRTLTextToLTR(String text) {
        var reversed = new StringBuilder(text).reverse();
        for (var i = 0; i < reversed.length(); i++) {
            var position = MIRRORED.indexOf(reversed.charAt(i));
            if (position >= 0) {
                reversed.setCharAt(i, MIRRORED.charAt(position ^ 1));
            }
        }
        return reversed.toString();
    }

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
