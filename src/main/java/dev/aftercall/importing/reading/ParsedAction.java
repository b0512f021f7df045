package dev.aftercall.importing.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One action item; title and owner are plain text.
 *
 * @param details what else the file says about it, Markdown
 * @param line counted from 1
 */
public record ParsedAction(
        String title, @Nullable String owner, @Nullable LocalDate due, State state, String details, int line) {

    /** How far it is. */
    public enum State {
        OPEN("open"),
        IN_PROGRESS("in progress"),
        DONE("done"),
        CANCELLED("cancelled");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
