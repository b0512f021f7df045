package dev.aftercall.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.incident.severity.PresentRating;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says that the playbook would rate an open incident otherwise, until somebody has decided on that. */
final class SeverityNotice extends Div {

    private final Desk desk;
    private @Nullable PresentRating shown;

    SeverityNotice(Desk desk) {
        this.desk = desk;
        addClassNames("notice", "warn", "command-notice", "severity-notice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(Room room) {
        var present = room.incident().isOpen() ? desk.ratings().queries().present(room.incident()) : null;
        setVisible(present != null && present.contradicts(room.incident().severity()));
        if (present == null || !isVisible() || present.equals(shown)) {
            return;
        }
        shown = present;
        removeAll();
        var text = new Span("The playbook proposes");
        text.addClassName("semi");
        add(new Icon("triangle-alert"), text);
        present.proposal().severity().ifPresent(severity -> add(SeverityBadge.filled(severity, false)));
        var why = new Span(because(present));
        why.addClassName("grow");
        add(
                why,
                new Button(
                        room.may().canChangeSeverity() ? "Decide" : "See why",
                        _ -> new RatingDialog(desk, room).open()));
    }

    private static String because(PresentRating present) {
        var proposal = present.proposal();
        return proposal.raisedByFactors()
                ? "two or more factors agree"
                : proposal.fired().stream()
                        .filter(trigger -> trigger.trigger().severity() == proposal.proposed())
                        .map(trigger -> trigger.trigger().text())
                        .collect(Collectors.joining(", "));
    }
}
