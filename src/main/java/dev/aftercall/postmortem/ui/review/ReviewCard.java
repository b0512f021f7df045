package dev.aftercall.postmortem.ui.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.Avatar;
import dev.aftercall.base.ui.Card;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Times;
import dev.aftercall.postmortem.review.Gate;
import dev.aftercall.postmortem.review.Gates;
import dev.aftercall.postmortem.review.ReviewerStanding;
import dev.aftercall.postmortem.review.Standing;
import dev.aftercall.postmortem.review.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has looked at the postmortem, what has changed since the viewer did, and why the next step is closed. */
public final class ReviewCard extends Card {

    private static final int REASONS = 3;

    private final Span round = new Span();
    private final UnorderedList reviewers = new UnorderedList();
    private final Div changes = new Div();
    private final UnorderedList gates = new UnorderedList();
    private List<ReviewerStanding> shownReviewers = List.of();
    private List<Gate> shownGates = List.of();
    private @Nullable ReviewModel shown;

    public ReviewCard() {
        super("Review");
        addClassName("review-card");
        round.addClassNames("s", "muted", "end");
        reviewers.addClassName("reviewers-list");
        changes.addClassName("since");
        gates.addClassName("gates");
        getChildren().findFirst().ifPresent(header -> header.getElement().appendChild(round.getElement()));
        add(reviewers, changes, gates);
    }

    /** Shows the present state. */
    public void show(ReviewModel model) {
        if (model.equals(shown)) {
            return;
        }
        shown = model;
        var number = model.round().number();
        round.setText(number == 0 ? "" : "round " + number);
        showReviewers(model);
        showChanges(model);
        showGates(Gates.of(model.round().postmortem(), model.readiness()));
    }

    private void showReviewers(ReviewModel model) {
        var present = model.round().reviewers();
        reviewers.setVisible(!present.isEmpty());
        if (!present.equals(shownReviewers)) {
            shownReviewers = List.copyOf(present);
            reviewers.removeAll();
            present.forEach(reviewer -> reviewers.add(line(model, reviewer)));
        }
    }

    private void showGates(List<Gate> present) {
        if (!present.equals(shownGates)) {
            shownGates = List.copyOf(present);
            gates.removeAll();
            present.forEach(gate -> gates.add(line(gate)));
        }
    }

    private static ListItem line(ReviewModel model, ReviewerStanding reviewer) {
        var name = new Span(model.name(reviewer.reviewer()));
        name.addClassName("medium");
        var word = new Span(word(reviewer));
        word.addClassNames("s", tone(reviewer.standing()));
        var line = new ListItem();
        model.person(reviewer.reviewer())
                .ifPresent(person -> line.add(new Avatar(person.initials(), person.name(), person.id())));
        line.add(new Span(name, word), new Icon(icon(reviewer.standing())));
        line.addClassName(tone(reviewer.standing()));
        return line;
    }

    private static String word(ReviewerStanding reviewer) {
        var last = reviewer.last();
        return last == null
                ? reviewer.standing().label()
                : reviewer.standing().label()
                        + (reviewer.standing().hasLooked() ? ", " : ", last on ")
                        + Times.day(last.givenAt());
    }

    private void showChanges(ReviewModel model) {
        changes.removeAll();
        var look = model.round().lastOf(model.viewer()).orElse(null);
        var changed = look == null ? List.<String>of() : SinceLook.of(model, look.givenAt());
        changes.setVisible(!changed.isEmpty());
        if (look == null || changed.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        changed.forEach(line -> list.add(new ListItem(line)));
        var link = new Anchor("postmortems/" + model.round().postmortem().id() + "/versions", "Compare versions");
        changes.add(new Paragraph("Changed since you looked, " + when(look) + ":"), list, link);
    }

    private static String when(Verdict look) {
        return Times.day(look.givenAt()) + ", " + Times.minute(look.givenAt()) + " UTC";
    }

    private static ListItem line(Gate gate) {
        var text = new Div(new Span(gate.step() + (gate.isOpen() ? ": open" : ": closed")));
        gate.closedBy().stream().limit(REASONS).forEach(reason -> text.add(reason(reason)));
        if (gate.closedBy().size() > REASONS) {
            text.add(reason((gate.closedBy().size() - REASONS) + " more above"));
        }
        var line = new ListItem(new Icon(gate.isOpen() ? "lock-open" : "lock"), text);
        line.addClassName(gate.isOpen() ? "open" : "closed");
        return line;
    }

    private static Span reason(String reason) {
        var text = new Span(reason);
        text.addClassNames("s", "muted");
        return text;
    }

    private static String icon(Standing standing) {
        return switch (standing) {
            case WAITING, LOOK_AGAIN -> "clock";
            case WANTS_CHANGES -> "message-square-text";
            case AGREES -> "thumbs-up";
            case APPROVED -> "badge-check";
        };
    }

    private static String tone(Standing standing) {
        return switch (standing) {
            case WAITING, LOOK_AGAIN -> "muted";
            case WANTS_CHANGES -> "warn";
            case AGREES, APPROVED -> "good";
        };
    }
}
