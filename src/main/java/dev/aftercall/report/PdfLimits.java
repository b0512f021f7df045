package dev.aftercall.report;

import java.time.Duration;

/**
 * How much work a PDF may be.
 *
 * @param threads how many are made at the same time
 * @param queued how many may wait
 * @param time longest time for one layout attempt
 * @param characters longest text that is laid out with tables and lists
 * @param plainCharacters longest text that is laid out at all
 */
public record PdfLimits(int threads, int queued, Duration time, int characters, int plainCharacters) {

    public static final PdfLimits STANDARD = new PdfLimits(2, 32, Duration.ofSeconds(30), 1_000_000, 4_000_000);
}
