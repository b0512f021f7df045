package dev.aftercall.playbook;

/**
 * A symptom that a text speaks of.
 *
 * @param phrase the words of the text that say so, in small letters
 */
public record SymptomReading(Symptom symptom, String phrase) {}
