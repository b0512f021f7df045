package dev.aftercall.importing.reading;

/**
 * One thing learned.
 *
 * @param kind one of the three kinds of lessons
 * @param text Markdown
 * @param line counted from 1
 */
public record ParsedLesson(SectionName kind, String text, int line) {}
