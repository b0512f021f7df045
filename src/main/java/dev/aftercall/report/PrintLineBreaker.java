package dev.aftercall.report;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/**
 * Finds where lines may break; very long words may break inside, and a cancelled rendering ends here. The engine asks anew
 * for each line with all of the text that is left, so only a window of it is looked at, more than a line can hold.
 */
final class PrintLineBreaker implements FSTextBreaker {

    private static final int LONG_WORD = 40;
    private static final int PIECE = 8;
    private static final int WINDOW = 500;

    private final BreakIterator words = BreakIterator.getLineInstance(Locale.ENGLISH);
    private String text = "";
    private int position;
    private int wordEnd;
    private int windowStart;
    private int windowEnd;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
        wordEnd = 0;
        openWindow();
    }

    @Override
    public int next() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("Rendering took too long");
        }
        if (position == text.length()) {
            return BreakIterator.DONE;
        }
        if (position == wordEnd) {
            wordEnd = nextWord();
        }
        position = wordEnd - position > LONG_WORD ? afterPiece() : wordEnd;
        return position;
    }

    /** The end of a word that the window cuts off is not to be trusted. */
    private int nextWord() {
        var end = windowStart + words.next();
        if (position >= windowEnd || (end >= windowEnd && windowEnd < text.length())) {
            openWindow();
            end = windowStart + words.next();
        }
        return end;
    }

    private void openWindow() {
        windowStart = position;
        windowEnd = Math.min(text.length(), position + WINDOW);
        if (windowEnd < text.length() && Character.isLowSurrogate(text.charAt(windowEnd))) {
            windowEnd++;
        }
        words.setText(text.substring(windowStart, windowEnd));
    }

    private int afterPiece() {
        var end = position + PIECE;
        return Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }
}
