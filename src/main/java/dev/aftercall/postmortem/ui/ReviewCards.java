package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.html.Div;
import dev.aftercall.postmortem.Readiness;
import dev.aftercall.postmortem.ui.review.HistoryCard;
import dev.aftercall.postmortem.ui.review.ReviewCard;

/** What stands below the outline about the review and about who did what. */
final class ReviewCards extends Div {

    private final ReviewDesk desk;
    private final ReviewCard review = new ReviewCard();
    private final HistoryCard history = new HistoryCard();

    ReviewCards(ReviewDesk desk) {
        this.desk = desk;
        addClassName("review-cards");
        add(review, history);
    }

    void show(EditorModel model, Readiness readiness) {
        var present = desk.read(model, readiness);
        review.show(present);
        history.show(present);
    }
}
