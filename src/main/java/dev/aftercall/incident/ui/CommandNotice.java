package dev.aftercall.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.incident.AssignRole;
import dev.aftercall.incident.IncidentRole;
import dev.aftercall.incident.IncidentTime;

/** Says loudly that nobody is in command, and that nobody has acknowledged. */
final class CommandNotice extends Div {

    private final Desk desk;

    CommandNotice(Desk desk) {
        this.desk = desk;
        addClassNames("notice", "bad", "command-notice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(Room room) {
        removeAll();
        var unacknowledged = room.incident().time(IncidentTime.ACKNOWLEDGED).isEmpty();
        setVisible(room.incident().isOpen() && (unacknowledged || !room.hasCommander()));
        if (!isVisible()) {
            return;
        }
        setClassName("bad", !room.hasCommander());
        var text = new Span(
                room.hasCommander()
                        ? "Nobody has acknowledged this incident."
                        : unacknowledged
                                ? "Nobody is in command, and nobody has acknowledged."
                                : "Nobody is in command.");
        text.addClassNames("grow", "semi");
        add(new Icon("triangle-alert"), text);
        if (unacknowledged) {
            add(new Button("Acknowledge", _ -> desk.incidents().acknowledge(room.key())));
        }
        if (!room.hasCommander()) {
            var take = new Button("Take command", _ -> takeCommand(room));
            take.addThemeVariants(ButtonVariant.PRIMARY);
            add(take);
        }
    }

    private void takeCommand(Room room) {
        desk.incidents()
                .assignRole(
                        room.key(),
                        new AssignRole(IncidentRole.COMMANDER, desk.user().id(), null));
    }
}
