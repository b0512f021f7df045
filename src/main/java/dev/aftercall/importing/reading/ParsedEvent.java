package dev.aftercall.importing.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of a timeline.
 *
 * @param at null where the file gives a time of day but no date at all
 * @param until the end of a range
 * @param zone as the file names it, "UTC" where it names none
 * @param text Markdown
 * @param line counted from 1
 * @param precise whether the file gives the minute
 */
public record ParsedEvent(
        @Nullable Instant at, @Nullable Instant until, String zone, String text, int line, boolean precise) {}
