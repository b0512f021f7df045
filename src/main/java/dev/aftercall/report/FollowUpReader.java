package dev.aftercall.report;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.exemption.ExemptionService;
import dev.aftercall.postmortem.regression.RegressionQueries;
import dev.aftercall.postmortem.runbookchange.RunbookService;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads regression cases and runbook changes for a document. */
@Component
class FollowUpReader {

    private final RegressionQueries cases;
    private final RunbookService runbook;
    private final ExemptionService exemptions;

    FollowUpReader(RegressionQueries cases, RunbookService runbook, ExemptionService exemptions) {
        this.cases = cases;
        this.runbook = runbook;
        this.exemptions = exemptions;
    }

    /**
     * The cases with their exemption.
     *
     * @param names of people as the document may show them; null for none
     */
    RegressionCases cases(PostmortemId id, Function<UserId, @Nullable String> names) {
        return new RegressionCases(
                cases.of(id).stream().map(FollowUpTerms::row).toList(), waiver(id, SectionKind.REGRESSION, names));
    }

    /**
     * The answers with their exemption.
     *
     * @param names of people as the document may show them; null for none
     */
    RunbookChanges changes(PostmortemId id, Function<UserId, @Nullable String> names) {
        return new RunbookChanges(
                runbook.of(id).stream().map(FollowUpTerms::row).toList(),
                waiver(id, SectionKind.RUNBOOK_CHANGES, names));
    }

    private @Nullable Waiver waiver(PostmortemId id, SectionKind section, Function<UserId, @Nullable String> names) {
        var exemption = exemptions.of(id, section).orElse(null);
        return exemption == null ? null : FollowUpTerms.waiver(exemption, names.apply(exemption.signedBy()));
    }
}
