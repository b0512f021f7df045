package dev.aftercall.importing.reading;

/**
 * A part of the file.
 *
 * @param known what it is, {@link SectionName#OTHER} where no alias fits
 * @param name the canonical name, or the heading of the file
 * @param markdown everything in it, as it stands in the file
 * @param notes what of it is neither row, action nor lesson
 * @param line where it begins, counted from 1
 */
public record ParsedSection(SectionName known, String name, String markdown, String notes, int line) {}
