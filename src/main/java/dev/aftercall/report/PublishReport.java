package dev.aftercall.report;

import java.util.Set;

/**
 * Asks to publish a postmortem.
 *
 * @param audience who may read the version
 * @param leftOut parts that this version does not show
 */
public record PublishReport(ReportMeta.Audience audience, Set<ReportPart> leftOut) {

    public PublishReport {
        leftOut = Set.copyOf(leftOut);
    }

    public static PublishReport whole(ReportMeta.Audience audience) {
        return new PublishReport(audience, Set.of());
    }
}
