package dev.aftercall.report;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one question on the playbook.
 *
 * @param part what was asked about, in the words of the portal
 * @param note plain text; empty for none
 * @param version the version of the playbook that the change became; null if it did not
 */
public record RunbookRow(
        String part, Outcome outcome, String note, @Nullable Integer version) {

    /** What became of the question. */
    public enum Outcome {
        NO_CHANGE("no change"),
        CHANGE("change"),
        PROPOSED("change proposed"),
        ADOPTED("change adopted"),
        TURNED_DOWN("change turned down");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
