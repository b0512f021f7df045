package dev.aftercall.importing.reading;

/**
 * Text that has no place in a postmortem, as it stands in the file.
 *
 * @param line counted from 1
 */
public record Unplaced(int line, String text) {}
