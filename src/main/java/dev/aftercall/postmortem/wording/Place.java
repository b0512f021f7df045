package dev.aftercall.postmortem.wording;

/**
 * A place in a text.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param advice what to write instead
 */
public record Place(int start, int end, String advice) {}
