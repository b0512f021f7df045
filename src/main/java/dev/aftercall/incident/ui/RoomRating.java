package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.severity.AssessSeverity;
import dev.aftercall.incident.severity.SeverityAssessment;
import java.util.List;
import java.util.function.Consumer;

/** The rating of an incident in its room, with the ratings before it. */
final class RoomRating extends Composite<Div> {

    private final Desk desk;
    private final IncidentKey key;
    private final RatingForm rating;
    private long version;

    RoomRating(Desk desk, Room room) {
        this.desk = desk;
        key = room.key();
        var incident = desk.queries().details(key); // anew: who was taken off a private incident learns nothing more
        version = incident.version();
        var present = desk.ratings().queries().present(incident);
        rating = new RatingForm(present.playbook(), incident.severity());
        rating.start(present.facts(), incident.severity());
        if (!room.may().canChangeSeverity()) {
            rating.withoutChoice();
        }
        var form = new Div(rating.facts());
        form.addClassName("form");
        var history = desk.ratings().queries().history(key);
        if (!history.isEmpty()) {
            form.add(history(history, room.crowd()));
        }
        getContent().addClassName("declare-body");
        getContent().add(form, rating.side());
    }

    Severity chosen() {
        return rating.chosen();
    }

    void onChoice(Consumer<Severity> listener) {
        rating.onChoice(listener);
    }

    boolean isDirty() {
        return rating.isDirty();
    }

    void takeNewVersion() {
        version = desk.queries().details(key).version();
    }

    boolean send() {
        if (rating.complains()) {
            return false;
        }
        desk.ratings()
                .service()
                .assess(key, version, new AssessSeverity(rating.facts().said(), rating.chosen(), rating.reason()));
        return true;
    }

    private static Details history(List<SeverityAssessment> ratings, Crowd crowd) {
        var list = new Div();
        list.addClassName("rating-history");
        ratings.forEach(past -> list.add(new Div(line(past, crowd))));
        return new Details("Ratings before, " + ratings.size(), list);
    }

    private static Span line(SeverityAssessment past, Crowd crowd) {
        var proposed = past.proposed();
        var decision = proposed == null
                ? past.chosen().label()
                : past.overridden()
                        ? past.chosen().label() + " instead of " + proposed.label()
                        : past.chosen().label() + " as proposed";
        var why = past.reason() == null ? "" : ": " + past.reason();
        return new Span(Times.minute(past.at()) + " UTC, " + crowd.name(past.by()) + ": " + decision + why);
    }
}
