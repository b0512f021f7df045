package dev.aftercall.report;

import java.time.Duration;

/**
 * How much work a PDF may be. The layout keeps the whole document in memory: about 500 bytes for each character of text
 * with tables, so the longest text follows from the memory there is.
 *
 * @param threads how many are made at the same time
 * @param queued how many may wait
 * @param time longest time for one layout attempt
 * @param sharedCharacters longest text that is laid out beside others; longer ones are laid out one at a time
 * @param characters longest text that is laid out with tables and lists
 * @param plainCharacters longest text that is laid out at all
 * @param bytes largest PDF
 */
public record PdfLimits(
        int threads, int queued, Duration time, int sharedCharacters, int characters, int plainCharacters, int bytes) {

    private static final int BYTES_PER_CHARACTER = 500;
    private static final int LARGEST_PDF = 64 << 20;

    /** What a machine with that much heap can do: two short reports and a long one in no more than half of it. */
    public static PdfLimits forHeap(long bytes) {
        var halfOfHeap = bytes / 2 / BYTES_PER_CHARACTER;
        return new PdfLimits(
                2,
                32,
                Duration.ofSeconds(30),
                LARGEST_PDF / BYTES_PER_CHARACTER,
                (int) Math.min(1_000_000, halfOfHeap),
                (int) Math.min(4_000_000, halfOfHeap * 2),
                LARGEST_PDF);
    }

    /** The limits for this process. */
    public static PdfLimits standard() {
        return forHeap(Runtime.getRuntime().maxMemory());
    }
}
