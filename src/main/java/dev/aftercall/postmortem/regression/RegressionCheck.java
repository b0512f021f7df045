package dev.aftercall.postmortem.regression;

import dev.aftercall.postmortem.Need;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.ReadinessCheck;
import dev.aftercall.postmortem.ReadinessItem;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.exemption.Exemptions;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the regression cases need: one to be approved, and its proof to be published; or a signed exemption. */
@Component
class RegressionCheck implements ReadinessCheck {

    private final CaseReader cases;
    private final Exemptions exemptions;

    RegressionCheck(CaseReader cases, Exemptions exemptions) {
        this.cases = cases;
        this.exemptions = exemptions;
    }

    @Override
    public List<ReadinessItem> check(PostmortemId postmortem) {
        var all = cases.of(postmortem);
        var proven = all.stream().anyMatch(each -> each.state().isProven());
        var exempt = !proven && exemptions.holds(postmortem, SectionKind.REGRESSION);
        return List.of(
                new ReadinessItem(
                        SectionKind.REGRESSION,
                        Need.APPROVAL,
                        !all.isEmpty() || exempt,
                        "A regression case",
                        "At least one before approval, or a signed exemption"),
                new ReadinessItem(
                        SectionKind.REGRESSION,
                        "A case that fails before and passes after",
                        proven ? "" : "Before the report is published, or a signed exemption",
                        proven || exempt,
                        all.isEmpty() ? null : all.getFirst().id().toString(),
                        Need.PUBLICATION));
    }
}
