package dev.aftercall.postmortem.runbookchange;

import dev.aftercall.identity.UserId;
import dev.aftercall.playbook.ProposalSummary;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a question.
 *
 * @param note what is to change, or why nothing has to; may be empty where nothing changes
 * @param proposal what became of the change in the playbook; null where nothing changes or the playbook has no such part
 */
public record RunbookAnswer(
        RunbookQuestion question,
        AnswerKind kind,
        String note,
        @Nullable ProposalSummary proposal,
        UserId by,
        Instant at) {

    /** What became of the question up to now. */
    public AnswerOutcome outcome() {
        if (proposal == null) {
            return kind == AnswerKind.NO_CHANGE ? AnswerOutcome.NO_CHANGE : AnswerOutcome.CHANGE;
        }
        return switch (proposal.state()) {
            case OPEN -> AnswerOutcome.PROPOSED;
            case ACCEPTED -> AnswerOutcome.ADOPTED;
            case DECLINED, WITHDRAWN -> AnswerOutcome.TURNED_DOWN;
        };
    }

    /** The version of the playbook that the change became; null if it did not. */
    public @Nullable Integer version() {
        return proposal == null ? null : proposal.acceptedNumber();
    }

    /** Whether the question is open again, because the change was declined or taken back. */
    public boolean isTurnedDown() {
        return outcome() == AnswerOutcome.TURNED_DOWN;
    }
}
