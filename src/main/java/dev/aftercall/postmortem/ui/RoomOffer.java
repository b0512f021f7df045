package dev.aftercall.postmortem.ui;

/**
 * Something that the incident's room knows and a section does not say yet.
 *
 * @param title what it is, in a few words
 * @param text what would be written, plain text
 * @param step what the button says, such as {@code Use}
 * @param take writes it down, beside what is there
 */
public record RoomOffer(String title, String text, String step, Runnable take) {}
