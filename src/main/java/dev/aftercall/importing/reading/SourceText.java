package dev.aftercall.importing.reading;

import dev.aftercall.base.text.UserText;
import java.util.List;

/**
 * The text of a file, line by line.
 *
 * @param lines without line ends; a tab stays a tab
 * @param remarks what had to be decided to read it
 */
record SourceText(List<String> lines, List<String> remarks) {

    static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final int MAX_LINES = 200_000;

    /**
     * Reads bytes of any of the usual encodings.
     *
     * @throws UnreadableFileException if they are too many or no text
     */
    static SourceText of(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableFileException("The file is larger than 10 MB.");
        }
        var decoded = Decoding.of(bytes);
        var clean = UserText.clean(decoded.text());
        if (clean.isBlank()) {
            throw new UnreadableFileException("The file is empty.");
        }
        var lines = List.of(clean.split("\n", -1));
        if (lines.size() > MAX_LINES) {
            throw new UnreadableFileException("The file has more than 200,000 lines.");
        }
        return new SourceText(lines, decoded.remarks());
    }

    /** The lines from the first to the last, both counted from 0 and included. */
    List<String> lines(int first, int last) {
        return lines.subList(first, last + 1);
    }
}
