package dev.aftercall.incident;

import dev.aftercall.base.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens an incident; only the title is needed. */
public record DeclareIncident(
        String title,
        Severity severity,
        @Nullable String summary,
        @Nullable String customerImpact,
        List<String> workflows,
        List<String> regions,
        List<String> conditions,
        List<String> tags,
        @Nullable Instant detectedAt,
        @Nullable Instant impactStartedAt,
        boolean confidential,
        boolean drill) {

    public DeclareIncident {
        title = Texts.requiredLine("Title", title, Limits.TITLE);
        summary = summary == null ? null : Texts.markdown("Summary", summary);
        customerImpact = customerImpact == null ? null : Texts.markdown("Customer impact", customerImpact);
        workflows = Texts.labels("Workflow", workflows);
        regions = Texts.labels("Region", regions);
        conditions = Texts.labels("Condition", conditions);
        tags = Texts.labels("Tag", tags);
        detectedAt = Times.normalised(detectedAt);
        impactStartedAt = Times.normalised(impactStartedAt);
    }

    /** The least that one has to say at 3 a.m. */
    public static DeclareIncident titled(String title, Severity severity) {
        return new DeclareIncident(
                title, severity, null, null, List.of(), List.of(), List.of(), List.of(), null, null, false, false);
    }
}
