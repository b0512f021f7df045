package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.meeting.Point;
import dev.aftercall.postmortem.meeting.PointOutcome;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A discussion point in a running meeting, with the steps to its outcome. */
final class PointItem extends ListItem {

    private final MeetingKit kit;
    private @Nullable Point shown;
    private @Nullable ActionItem shownAction;
    private boolean shownLead;

    PointItem(MeetingKit kit) {
        this.kit = kit;
        addClassName("pt");
        getElement().setAttribute("tabindex", "-1");
    }

    void show(Point point, MeetingPage page) {
        var action = point.action() == null ? null : page.actions().get(point.action());
        if (point.equals(shown) && Objects.equals(action, shownAction) && shownLead == page.leads()) {
            return;
        }
        shown = point;
        shownAction = action;
        shownLead = page.leads();
        removeAll();
        setClassName("open", point.isOpen());
        var text = new Span(point.text());
        text.addClassName("what");
        var by = new Span("raised by %s, %s".formatted(page.name(point.raisedBy()), point.topic()));
        by.addClassNames("by", "muted");
        add(text, by);
        if (point.isOpen()) {
            add(open(point, page));
        } else if (point.outcome() == PointOutcome.PARKED) {
            add(steps(button("Take up", "undo-2", () -> kit.discussion().reopen(point.id()))));
        } else {
            add(decided(point, page));
        }
    }

    /** Brings it into sight with the focus on it. */
    void lead() {
        scrollIntoView();
        getElement().callJsFunction("focus");
    }

    private Div open(Point point, MeetingPage page) {
        var steps = steps();
        if (page.leads()) {
            steps.add(
                    button("Action", "arrow-right", () -> new PointActionDialog(point, page, kit).open()),
                    button(
                            "No action because…",
                            "arrow-right",
                            () -> ReasonDialog.noAction(point, kit).open()));
        }
        var park = button("Park", "archive", () -> kit.discussion().park(point.id()));
        park.addThemeVariants(ButtonVariant.TERTIARY);
        steps.add(park);
        return steps;
    }

    private Div decided(Point point, MeetingPage page) {
        var line = new Div(PointOutcomeLine.of(point, page));
        line.addClassName("decided");
        if (page.leads()) {
            var again = button("Open again", "undo-2", () -> kit.discussion().reopen(point.id()));
            again.addThemeVariants(ButtonVariant.TERTIARY);
            line.add(again);
        }
        return line;
    }

    private static Div steps(Button... buttons) {
        var steps = new Div();
        steps.addClassNames("row", "wrap", "acts");
        steps.add(buttons);
        return steps;
    }

    private static Button button(String label, String icon, Runnable action) {
        var button = new Button(label, new Icon(icon), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("aura-accent-neutral");
        return button;
    }
}
