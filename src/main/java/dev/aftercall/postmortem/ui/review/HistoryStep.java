package dev.aftercall.postmortem.ui.review;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.StateMove;
import dev.aftercall.postmortem.review.ReviewRound;
import dev.aftercall.postmortem.review.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did with a postmortem as a whole.
 *
 * @param what after the name, such as {@code asked for a review}
 * @param note what they said about it; empty if nothing
 */
record HistoryStep(Instant at, @Nullable UserId by, String what, String note) {

    /** Everything so far, the first step first. */
    static List<HistoryStep> of(ReviewRound round) {
        var postmortem = round.postmortem();
        var steps = new ArrayList<HistoryStep>();
        steps.add(new HistoryStep(postmortem.openedAt(), postmortem.openedBy(), "opened the postmortem", ""));
        postmortem.moves().stream().map(HistoryStep::of).forEach(steps::add);
        round.verdicts().stream()
                .filter(verdict -> !isMove(postmortem.moves(), verdict))
                .map(HistoryStep::said)
                .forEach(steps::add);
        round.verdicts().stream()
                .filter(verdict -> verdict.answeredAt() != null)
                .map(HistoryStep::answered)
                .forEach(steps::add);
        steps.sort(Comparator.comparing(HistoryStep::at));
        return steps;
    }

    private static HistoryStep of(StateMove move) {
        return new HistoryStep(move.at(), move.by(), words(move), move.note());
    }

    private static String words(StateMove move) {
        return switch (move.to()) {
            case DRAFT -> "took it back to draft";
            case IN_REVIEW -> "asked for a review";
            case CHANGES_REQUESTED -> "requested changes";
            case APPROVED -> "approved it";
            case PUBLISHED -> "published it";
            case AMENDED ->
                move.from() == PostmortemState.PUBLISHED || move.from() == PostmortemState.RETRACTED
                        ? "began the next version"
                        : "took it back to writing";
            case RETRACTED -> "retracted the report";
        };
    }

    /** The first request for changes and the approval are moves of the whole and stand there. */
    private static boolean isMove(List<StateMove> moves, Verdict verdict) {
        var to = verdict.approves() ? PostmortemState.APPROVED : PostmortemState.CHANGES_REQUESTED;
        return moves.stream()
                .anyMatch(move -> move.to() == to
                        && move.by().equals(verdict.reviewer())
                        && move.at().equals(verdict.givenAt()));
    }

    private static HistoryStep said(Verdict verdict) {
        return new HistoryStep(
                verdict.givenAt(),
                verdict.reviewer(),
                verdict.approves() ? "said that it looks good" : "requested more changes",
                verdict.note());
    }

    private static HistoryStep answered(Verdict verdict) {
        var at = verdict.answeredAt() == null ? verdict.givenAt() : verdict.answeredAt();
        return new HistoryStep(
                at, verdict.answeredBy(), "answered “" + shortened(verdict.note()) + "”", verdict.answer());
    }

    private static String shortened(String note) {
        var line = note.strip().lines().findFirst().orElse("");
        var end = line.offsetByCodePoints(0, Math.min(60, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }
}
