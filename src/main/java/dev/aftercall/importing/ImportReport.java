package dev.aftercall.importing;

import java.time.Instant;

/**
 * What was guessed and what found no place when a postmortem was imported.
 *
 * @param file the name of the file
 * @param text plain text, line by line
 */
public record ImportReport(String file, Instant at, String text) {}
