package dev.aftercall.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of the report: which incident, when, how bad, who.
 *
 * @param total duration of the impact, null while it is not known
 * @param participantsNote what is worth knowing about them, plain text
 * @param more further facts for the table at the top, such as the layer of origin
 */
public record IncidentFacts(
        String key,
        String title,
        Severity severity,
        boolean drill,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable Duration total,
        @Nullable String commander,
        List<String> participants,
        String participantsNote,
        List<Fact> more) {

    public IncidentFacts {
        participants = List.copyOf(participants);
        more = List.copyOf(more);
    }

    /** How bad the incident was. */
    public enum Severity {
        SEV_1("SEV-1"),
        SEV_2("SEV-2"),
        SEV_3("SEV-3");

        private final String label;

        Severity(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One labelled value with an optional note in small type. */
    public record Fact(String label, String value, @Nullable String note) {}
}
