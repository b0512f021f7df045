package dev.aftercall.report;

import dev.aftercall.postmortem.exemption.Exemption;
import dev.aftercall.postmortem.regression.RegressionCase;
import dev.aftercall.postmortem.regression.TestRun;
import dev.aftercall.postmortem.runbookchange.AnswerKind;
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
        var proposal = answer.proposal();
        return new RunbookRow(
                answer.question().label(),
                outcome(answer),
                answer.note(),
                proposal == null ? null : proposal.acceptedNumber());
    }

    static Waiver waiver(Exemption exemption, @Nullable String signedBy) {
        return new Waiver(exemption.reason(), signedBy, exemption.signedAt());
    }

    private static Outcome outcome(RunbookAnswer answer) {
        var proposal = answer.proposal();
        if (proposal == null) {
            return answer.kind() == AnswerKind.NO_CHANGE ? Outcome.NO_CHANGE : Outcome.CHANGE;
        }
        return switch (proposal.state()) {
            case OPEN -> Outcome.PROPOSED;
            case ACCEPTED -> Outcome.ADOPTED;
            case DECLINED, WITHDRAWN -> Outcome.TURNED_DOWN;
        };
    }

    private static RegressionRow.@Nullable Run run(@Nullable TestRun run) {
        return run == null ? null : new RegressionRow.Run(run.reference(), run.at());
    }
}
