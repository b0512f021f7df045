package dev.aftercall.report;

import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.postmortem.PostmortemId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One published version without its content.
 *
 * @param slug name of the report in its address
 * @param number of the version, from 1
 * @param description beginning of the summary as plain text
 * @param contentHash SHA-256 of the content in hexadecimal
 */
public record ReportSummary(
        UUID versionId,
        ReportId report,
        PostmortemId postmortem,
        IncidentId incident,
        String slug,
        int number,
        ReportMeta.Audience audience,
        String incidentKey,
        String title,
        Severity severity,
        boolean drill,
        String description,
        Instant publishedAt,
        String contentHash,
        @Nullable Instant retractedAt,
        @Nullable String retractionReason) {

    public boolean isPublic() {
        return audience == ReportMeta.Audience.PUBLIC;
    }

    public boolean isRetracted() {
        return retractedAt != null;
    }

    /** Address of the newest version's page, relative to the portal's root. */
    public String latestAddress() {
        return ReportLinks.latest(slug);
    }

    /** Address of this version's page, relative to the portal's root. */
    public String address() {
        return ReportLinks.version(slug, number);
    }

    /** Name of the file that a reader saves. */
    String fileName(ReportForm form) {
        return slug + "-v" + number + form.ending();
    }
}
