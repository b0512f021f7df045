package dev.aftercall.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting.
 *
 * @param start to the minute
 * @param end to the minute
 * @param facilitator null where names are left out
 * @param present names; empty where they are left out
 * @param absent names of those who were invited and did not come
 * @param notes Markdown
 */
public record MeetingMinutes(
        Instant start,
        Instant end,
        @Nullable String facilitator,
        List<String> present,
        List<String> absent,
        List<Discussed> points,
        String notes) {

    public MeetingMinutes {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
        points = List.copyOf(points);
    }

    /**
     * A point that was talked about.
     *
     * @param detail the action item, or why there is none; may be empty
     */
    public record Discussed(String text, Outcome outcome, String detail) {}

    /** What became of a point. */
    public enum Outcome {
        ACTION("Action"),
        NO_ACTION("No action"),
        PARKED("Parked");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
