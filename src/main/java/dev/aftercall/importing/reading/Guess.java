package dev.aftercall.importing.reading;

/**
 * Something that the file does not say outright and the reader decided.
 *
 * @param line counted from 1
 */
public record Guess(int line, String what) {}
