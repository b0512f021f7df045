package dev.aftercall.incident.mode;

import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentStatus;
import java.time.Instant;
import java.util.List;

/**
 * An incident that was like another one.
 *
 * @param reasons why it is listed, the weightiest first
 * @param modes names of the failure modes that it was confirmed to be
 * @param fixes what helped; empty if nobody wrote it down
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
        List<Fix> fixes) {

    SimilarIncident fixedBy(List<Fix> found) {
        return new SimilarIncident(id, key, title, severity, status, drill, declaredAt, score, reasons, modes, found);
    }

    /**
     * What ended an incident or its impact.
     *
     * @param text plain, at most 300 characters
     */
    public record Fix(Source source, String text) {}

    /** Where it is written. */
    public enum Source {
        MITIGATION("Mitigation"),
        RESOLUTION("When resolved"),
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
