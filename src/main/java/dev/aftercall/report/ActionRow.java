package dev.aftercall.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One action item; all texts are plain.
 *
 * @param details what is to be done, empty where the title says it all
 * @param reason why it was declined or cancelled
 * @param proof what shows that it is done
 */
public record ActionRow(
        String title,
        String details,
        @Nullable String owner,
        @Nullable LocalDate due,
        Horizon horizon,
        Kind kind,
        Priority priority,
        State state,
        @Nullable String reason,
        @Nullable String proof,
        @Nullable String trackerUrl) {

    /** When it is to be done. */
    public enum Horizon {
        IMMEDIATE("Immediate (This Sprint)"),
        SHORT_TERM("Short-term (Next 30 Days)"),
        LONG_TERM("Long-term (Next Quarter)");

        private final String label;

        Horizon(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What it is for. */
    public enum Kind {
        MITIGATION("mitigation"),
        PREVENTION("prevention"),
        DETECTION("detection");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How much it matters. */
    public enum Priority {
        HIGH("high"),
        MEDIUM("medium"),
        LOW("low");

        private final String label;

        Priority(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How far it is. */
    public enum State {
        PROPOSED("proposed"),
        ACCEPTED("accepted"),
        DECLINED("declined"),
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
