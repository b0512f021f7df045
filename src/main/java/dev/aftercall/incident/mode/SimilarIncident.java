package dev.aftercall.incident.mode;

import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident that was like another one.
 *
 * @param reasons why it is listed, the weightiest first
 * @param modes names of the failure modes that it was confirmed to be
 * @param fix what helped; null if nobody wrote it down
 */
public record SimilarIncident(
        IncidentId id,
        IncidentKey key,
        String title,
        Severity severity,
        IncidentStatus status,
        boolean drill,
        Instant declaredAt,
        int score,
        List<String> reasons,
        List<String> modes,
        @Nullable Fix fix) {

    SimilarIncident fixedBy(@Nullable Fix found) {
        return new SimilarIncident(id, key, title, severity, status, drill, declaredAt, score, reasons, modes, found);
    }

    /**
     * What ended an incident or its impact.
     *
     * @param text plain, at most 300 characters
     */
    public record Fix(Source source, String text) {}

    /** Where it is written, best first. */
    public enum Source {
        RESOLUTION("When resolved"),
        MITIGATION("Mitigation"),
        REPAIR("Repair");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
