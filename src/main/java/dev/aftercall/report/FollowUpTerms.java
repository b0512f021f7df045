package dev.aftercall.report;

import dev.aftercall.postmortem.exemption.Exemption;
import dev.aftercall.postmortem.regression.RegressionCase;
import dev.aftercall.postmortem.regression.TestRun;
import dev.aftercall.postmortem.runbookchange.RunbookAnswer;
import dev.aftercall.report.RunbookRow.Outcome;
import org.jspecify.annotations.Nullable;

/** Says regression cases, answers on the playbook and exemptions in the terms of the document. */
final class FollowUpTerms {

    private FollowUpTerms() {}

    static RegressionRow row(RegressionCase each) {
        var draft = each.draft();
        return new RegressionRow(
                draft.trigger(),
                draft.expected(),
                draft.conversation(),
                draft.turn(),
                TimelineRow.Layer.valueOf(draft.component().name()),
                draft.type().label(),
                draft.approach(),
                RegressionRow.State.valueOf(each.state().name()),
                run(each.failed()),
                run(each.passed()),
                each.suite());
    }

    static RunbookRow row(RunbookAnswer answer) {
        return new RunbookRow(
                answer.question().label(), Outcome.valueOf(answer.outcome().name()), answer.note(), answer.version());
    }

    static Waiver waiver(Exemption exemption, @Nullable String signedBy) {
        return new Waiver(exemption.reason(), signedBy, exemption.signedAt());
    }

    private static RegressionRow.@Nullable Run run(@Nullable TestRun run) {
        return run == null ? null : new RegressionRow.Run(run.reference(), run.at());
    }
}
