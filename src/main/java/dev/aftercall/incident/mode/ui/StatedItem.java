package dev.aftercall.incident.mode.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.incident.mode.IncidentMode;
import dev.aftercall.incident.ui.Room;
import dev.aftercall.playbook.ui.PlaybookNavigation;

/** A mode that the incident is suspected of or was confirmed to be. */
final class StatedItem extends ListItem {

    StatedItem(ModesPanel panel, IncidentMode mode, Room room) {
        addClassName("card");
        var name = new Anchor(PlaybookNavigation.failureMode(mode.key()), mode.name());
        name.addClassName("semi");
        var badge = new Badge(mode.state().label(), mode.isConfirmed() ? "good" : "warn");
        badge.addClassName("end");
        var head = new Div(name, badge);
        head.addClassName("row");
        var by = new Paragraph(new Span(room.crowd().name(mode.by()) + ", "), TimeText.minute(mode.at()));
        by.addClassNames("s", "muted");
        add(head, by);
        if (room.may().canRespond()) {
            var row = new Div();
            row.addClassNames("row", "wrap");
            if (!mode.isConfirmed()) {
                row.add(button("Confirm", "Confirm " + mode.name(), () -> panel.confirm(mode.key())));
            }
            row.add(button("Take back", "Take back " + mode.name(), () -> panel.withdraw(mode.key())));
            add(row);
        }
    }

    private static Button button(String text, String name, Runnable command) {
        var button = new Button(text, _ -> command.run());
        button.setAriaLabel(name);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
