package dev.aftercall.postmortem.review;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.Section;
import dev.aftercall.postmortem.StateMove;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The present round of a review: who has looked, what is still to be answered, what has changed since. */
public record ReviewRound(PostmortemDetails postmortem, List<Verdict> verdicts) {

    public ReviewRound {
        verdicts = List.copyOf(verdicts);
    }

    /** How many times a review has been asked for; 0 before the first. */
    public int number() {
        return (int) postmortem.moves().stream()
                .filter(move -> move.to() == PostmortemState.IN_REVIEW)
                .count();
    }

    /** Everyone who was asked, and others who said something in this round. */
    public List<ReviewerStanding> reviewers() {
        var people = new LinkedHashSet<UserId>();
        postmortem.reviewers().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(people::add);
        verdicts.stream().filter(this::isOfThisRound).map(Verdict::reviewer).forEach(people::add);
        return people.stream().map(this::standing).toList();
    }

    /** Those who were asked and have not yet said anything in this round. */
    public List<UserId> waitingFor() {
        return reviewers().stream()
                .filter(reviewer -> !reviewer.standing().hasLooked())
                .map(ReviewerStanding::reviewer)
                .toList();
    }

    /** Requests for changes that nobody has answered; an approval settles those before it. */
    public List<Verdict> openNotes() {
        var settled = lastMoveTo(PostmortemState.APPROVED).map(StateMove::at).orElse(Instant.MIN);
        return verdicts.stream()
                .filter(verdict -> verdict.waitsForAnswer() && verdict.givenAt().isAfter(settled))
                .toList();
    }

    /** What the person said last; empty if they never said anything. */
    public Optional<Verdict> lastOf(UserId person) {
        return verdicts.stream()
                .filter(verdict -> verdict.reviewer().equals(person))
                .reduce((_, later) -> later);
    }

    /** The sections that somebody has changed after that moment, in their order. */
    public List<Section> changedSince(Instant moment) {
        return postmortem.sections().stream()
                .filter(section -> {
                    var at = section.at();
                    return at != null && at.isAfter(moment);
                })
                .toList();
    }

    private ReviewerStanding standing(UserId reviewer) {
        var last = lastOf(reviewer).orElse(null);
        if (last == null) {
            return new ReviewerStanding(reviewer, Standing.WAITING, null);
        }
        if (!isOfThisRound(last)) {
            return new ReviewerStanding(reviewer, Standing.LOOK_AGAIN, last);
        }
        if (!last.approves()) {
            return new ReviewerStanding(reviewer, Standing.WANTS_CHANGES, last);
        }
        var approver =
                lastMoveTo(PostmortemState.APPROVED).filter(move -> move.by().equals(reviewer));
        return new ReviewerStanding(
                reviewer,
                approver.isPresent() && !approver.get().at().isBefore(last.givenAt())
                        ? Standing.APPROVED
                        : Standing.AGREES,
                last);
    }

    private boolean isOfThisRound(Verdict verdict) {
        return verdict.round() == number();
    }

    private Optional<StateMove> lastMoveTo(PostmortemState state) {
        return postmortem.moves().stream().filter(move -> move.to() == state).reduce((_, later) -> later);
    }
}
