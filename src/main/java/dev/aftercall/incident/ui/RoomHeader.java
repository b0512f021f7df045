package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Elapsed;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.IncidentRole;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.IncidentTime;
import dev.aftercall.incident.RoleHolding;
import java.time.Duration;
import java.util.List;

/** The head of the room: severity, key, title, status with the one next move, time open, commander. */
final class RoomHeader extends Header {

    private final Desk desk;
    private final List<Component> pieces;

    /** @param pieces what slices show at the end of the head */
    RoomHeader(Desk desk, List<Component> pieces) {
        this.desk = desk;
        this.pieces = pieces;
        addClassName("band");
    }

    void show(Room room, List<RoomExtensions.Step> steps) {
        removeAll();
        add(name(room), state(room, steps));
    }

    private Component name(Room room) {
        var incident = room.incident();
        var key = new Span(incident.key().value());
        key.addClassNames("key", "l");
        var title = new H1(incident.title());
        title.addClassName("grow");
        var row = new Div(SeverityBadge.big(incident.severity(), incident.drill()), key, title);
        row.addClassNames("row", "gap-3", "name");
        if (incident.drill()) {
            row.add(new Badge("Drill"));
        }
        if (incident.confidential()) {
            var secret = new Badge("Private");
            secret.addComponentAsFirst(new Icon("lock").size(12));
            row.add(secret);
        }
        row.add(new RoomMenu(desk, room));
        return row;
    }

    private Component state(Room room, List<RoomExtensions.Step> steps) {
        var stepper = new Div(way(room), moves(room, steps));
        stepper.addClassName("stepper");
        var state = new Div(stepper, cell("", age(room)), cell("Commander", commander(room)));
        state.add(pieces);
        state.addClassName("state");
        return state;
    }

    private static Component way(Room room) {
        var status = room.incident().status();
        var way = new Div(new StatusSteps(status));
        way.addClassName("way");
        if (status == IncidentStatus.CANCELLED || status == IncidentStatus.DUPLICATE) {
            var duplicateOf = room.incident().duplicateOf();
            way.add(new Badge(duplicateOf == null ? status.label() : status.label() + " of " + duplicateOf));
        }
        return way;
    }

    private Component moves(Room room, List<RoomExtensions.Step> steps) {
        var moves = new Div();
        moves.addClassNames("row", "moves");
        var next = room.incident().status().next();
        steps.forEach(step -> {
            var button = new Button(step.offer().label(), _ -> step.action().run(room.incident()));
            if (next.isEmpty() && step.offer().primary()) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            moves.add(button);
        });
        if (room.may().canChangeStatus()) {
            next.ifPresent(to -> {
                var button = new Button(
                        ChangeStatusDialog.verb(room.incident().status(), to),
                        _ -> new ChangeStatusDialog(desk, room, to).open());
                if (room.hasCommander()) {
                    button.addThemeVariants(ButtonVariant.PRIMARY);
                }
                moves.add(button);
            });
        }
        return moves;
    }

    private static Component age(Room room) {
        var incident = room.incident();
        var declared = incident.time(IncidentTime.DECLARED).orElse(room.now());
        var ended = incident.endedAt();
        var value = ended == null
                ? Elapsed.clock(declared, room.now())
                : new Span(Times.rounded(Duration.between(declared, ended)));
        var list = new Div(new Term(ended == null ? "Open for" : "Lasted"), new Description(value));
        return list;
    }

    private static Component commander(Room room) {
        var holder = room.incident().holder(IncidentRole.COMMANDER);
        if (holder.isEmpty()) {
            var nobody = new Span("Nobody");
            nobody.addClassNames("bad", "person");
            return new Description(nobody);
        }
        return person(room, holder.get());
    }

    private static Component person(Room room, RoleHolding held) {
        var person = room.crowd().person(held.user());
        var since = new Span(room.crowd().isViewer(held.user()) ? "you, since " : "since ");
        since.add(TimeText.minute(held.from()));
        since.addClassName("since");
        var text = new Span(new Span(person.name()), since);
        text.addClassName("two-line");
        var description = new Description(PersonLabel.avatar(person).big(), text);
        description.addClassName("person");
        return description;
    }

    private static Component cell(String term, Component value) {
        var cell = new DescriptionList();
        cell.addClassName("cell");
        if (!term.isEmpty()) {
            cell.add(new Term(term));
        }
        cell.getElement().appendChild(value.getElement());
        return cell;
    }
}
