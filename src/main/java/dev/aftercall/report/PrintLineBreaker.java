package dev.aftercall.report;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/** Finds where lines may break; very long words may break inside, and a cancelled rendering ends here. */
final class PrintLineBreaker implements FSTextBreaker {

    private static final int LONG_WORD = 40;
    private static final int PIECE = 8;

    private final BreakIterator words = BreakIterator.getLineInstance(Locale.ENGLISH);
    private String text = "";
    private int position;
    private int wordEnd;

    @Override
    public void setText(String newText) {
        text = newText;
        words.setText(newText);
        position = 0;
        wordEnd = 0;
    }

    @Override
    public int next() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("Rendering took too long");
        }
        if (position == wordEnd) {
            wordEnd = words.next();
        }
        if (wordEnd == BreakIterator.DONE) {
            return BreakIterator.DONE;
        }
        position = wordEnd - position > LONG_WORD ? afterPiece() : wordEnd;
        return position;
    }

    private int afterPiece() {
        var end = position + PIECE;
        return Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }
}
