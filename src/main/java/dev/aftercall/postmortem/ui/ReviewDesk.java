package dev.aftercall.postmortem.ui;

import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.Readiness;
import dev.aftercall.postmortem.review.ReviewRound;
import dev.aftercall.postmortem.review.ReviewService;
import dev.aftercall.postmortem.review.Verdict;
import dev.aftercall.postmortem.review.VerdictId;
import dev.aftercall.postmortem.ui.review.ReviewModel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the screens of the review read from. */
@Component
class ReviewDesk {

    private final ReviewService reviews;
    private final PostmortemQueries postmortems;

    ReviewDesk(ReviewService reviews, PostmortemQueries postmortems) {
        this.reviews = reviews;
        this.postmortems = postmortems;
    }

    /** The present round; nothing is read of a postmortem whose review nobody has ever asked for. */
    ReviewRound round(EditorModel model) {
        var asked = model.postmortem().moves().stream().anyMatch(move -> move.to() == PostmortemState.IN_REVIEW);
        return new ReviewRound(model.postmortem(), asked ? reviews.verdicts(model.id()) : List.of());
    }

    ReviewModel read(EditorModel model, Readiness readiness) {
        var round = round(model);
        var seen = round.lastOf(model.viewer())
                .filter(look -> hasChangedSince(model, look))
                .map(look -> postmortems.versionsAt(model.id(), look.givenAt()))
                .orElse(Map.of());
        return new ReviewModel(round, readiness, model.people(), model.viewer(), seen);
    }

    private static boolean hasChangedSince(EditorModel model, Verdict look) {
        return model.postmortem().texts().values().stream()
                .anyMatch(text -> text.at().isAfter(look.givenAt()));
    }

    void answer(VerdictId note, String answer) {
        reviews.answer(note, answer);
    }

    Set<PostmortemId> answered(Collection<PostmortemId> postmortemIds) {
        return reviews.answered(postmortemIds);
    }
}
