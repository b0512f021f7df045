package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.aftercall.base.ui.PaletteEntry;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.TimelineFilter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out the incident room: the head, then three columns that become two and one as the window narrows. */
final class RoomContent extends Div {

    private final RoomHeader header;
    private final CommandNotice notice;
    private final SeverityNotice rating;
    private final RolesCard roles;
    private final FactsCard facts;
    private final TimesCard times;
    private final AccessCard access;
    private final Composer composer;
    private final TimelinePanel timeline;
    private final PanelTabs panels;
    private final RoomTabs tabs;
    private final RoomExtensions extensions;
    private final Desk desk;
    private final List<RoomFollower> followers = new ArrayList<>();
    private RoomAddress address;
    private @Nullable Shown shown;
    private @Nullable Room room;

    RoomContent(Desk desk, RoomExtensions extensions, IncidentDetails incident, RoomAddress address) {
        this.desk = desk;
        this.address = address;
        this.extensions = extensions;
        addClassNames("room-content", "show-timeline");
        var key = incident.key();
        var pieces = extensions.pieces(key);
        pieces.stream()
                .map(RoomPart.Piece::content)
                .filter(RoomFollower.class::isInstance)
                .map(RoomFollower.class::cast)
                .forEach(followers::add);
        header = new RoomHeader(desk, at(RoomPart.Place.HEAD, pieces));
        notice = new CommandNotice(desk);
        rating = new SeverityNotice(desk);
        roles = new RolesCard(desk);
        facts = new FactsCard(desk);
        times = new TimesCard(desk);
        access = new AccessCard(desk);
        composer = new Composer(desk, key);
        timeline = new TimelinePanel(desk, key, address.show(), this::choose);
        panels = new PanelTabs(extensions, incident, this::open);
        followers.add(panels);
        var about = new H2("Clocks, roles, facts and times");
        about.addClassName("sr-only");
        var left = new Aside(about);
        left.add(at(RoomPart.Place.LEFT, pieces));
        left.add(roles, access, facts, times);
        left.addClassName("c-left");
        left.getElement().setAttribute("aria-label", "Clocks, roles, facts and times");
        var middle = new Section(composer, timeline);
        middle.addClassName("c-mid");
        middle.getElement().setAttribute("aria-label", "Timeline");
        var columns = new Div(left, middle);
        columns.addClassName("cols");
        columns.setClassName("no-panels", panels.isEmpty());
        if (!panels.isEmpty()) {
            columns.add(panels);
        }
        tabs = new RoomTabs(this, panels.titles(), this::open);
        add(header, notice, rating, tabs, columns);
        show(address);
    }

    /** Opens what the address says. */
    void show(RoomAddress wanted) {
        address = wanted;
        panels.show(wanted.tab());
        tabs.show(wanted.tab());
        timeline.filter(wanted.show());
    }

    boolean isOf(IncidentKey key) {
        return address.key().equals(key);
    }

    /** What was open before is one step back. */
    private void open(String tab) {
        var before = address;
        show(address.withTab(tab));
        if (!address.equals(before)) {
            getUI().ifPresent(ui -> ui.getPage().getHistory().pushState(null, address.href()));
        }
    }

    private void choose(TimelineFilter filter) {
        address = address.withShow(filter);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.href()));
    }

    /** Shows the present state; what says the same as before stays untouched in the browser. */
    void show(Room room) {
        var present =
                new Shown(room.incident(), room.crowd(), Times.day(room.now()), extensions.steps(room.incident()));
        if (!present.equals(shown)) {
            shown = present;
            header.show(room, present.steps());
            notice.show(room);
            roles.show(room);
            access.show(room);
            facts.show(room);
            times.show(room);
            composer.show(room);
        }
        rating.show(room);
        followers.forEach(follower -> follower.follow(room));
        timeline.show(room);
        this.room = room;
    }

    /** What the user may do here, for the palette. */
    List<PaletteEntry> paletteEntries() {
        return room == null ? List.of() : RoomEntries.of(desk, room, this::writeNote);
    }

    private void writeNote() {
        tabs.show(RoomAddress.TIMELINE);
        composer.write();
    }

    private static List<Component> at(RoomPart.Place place, List<RoomPart.Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.place() == place)
                .map(RoomPart.Piece::content)
                .toList();
    }

    /** All that the parts around the timeline depend on. */
    private record Shown(IncidentDetails incident, Crowd crowd, String day, List<RoomExtensions.Step> steps) {}
}
