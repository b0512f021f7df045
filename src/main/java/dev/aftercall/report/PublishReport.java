package dev.aftercall.report;

import java.util.Set;

/**
 * Asks to publish a postmortem.
 *
 * @param audience who may read the version
 * @param leftOut parts that this version does not show
 * @param personalData what was decided about the personal data in it; counts for public versions only
 */
public record PublishReport(ReportMeta.Audience audience, Set<ReportPart> leftOut, PersonalDataDecisions personalData) {

    public PublishReport {
        leftOut = Set.copyOf(leftOut);
    }

    /** Everything as it stands, personal data included. */
    public static PublishReport whole(ReportMeta.Audience audience) {
        return new PublishReport(audience, Set.of(), PersonalDataDecisions.KEEP_ALL);
    }
}
