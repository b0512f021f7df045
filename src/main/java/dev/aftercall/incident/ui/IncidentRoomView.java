package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.aftercall.base.NotFoundException;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.base.ui.PaletteEntry;
import dev.aftercall.base.ui.PaletteScope;
import dev.aftercall.identity.Roles;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentTopics;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The room of one incident: where it stands, who does what, and what happened when. */
@Route(IncidentNavigation.ROOM)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR, Roles.RESPONDER})
class IncidentRoomView extends Main implements BeforeEnterObserver, HasDynamicTitle, PaletteScope {

    private final Desk desk;
    private final LiveRevisions live;
    private final RoomExtensions extensions;
    private String title = "Incident";
    private @Nullable RoomContent content;

    IncidentRoomView(Desk desk, LiveRevisions live, RoomExtensions extensions) {
        this.desk = desk;
        this.live = live;
        this.extensions = extensions;
        addClassName("room");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<PaletteEntry> paletteEntries() {
        return content == null ? List.of() : content.paletteEntries();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters()
                .get(IncidentNavigation.KEY)
                .flatMap(IncidentKey::parse)
                .orElseThrow(() -> new NotFoundException("There is no such incident"));
        var before = live.moment();
        var incident = desk.queries().details(key);
        title = incident.key() + " " + incident.title() + " · Aftercall";
        var room = new Room(incident, desk.crowd(), desk.now());
        var address = RoomAddress.of(key, event.getLocation());
        if (content != null && content.isOf(key)) {
            content.show(address);
            content.show(room);
            return;
        }
        removeAll();
        var shown = new RoomContent(desk, extensions, incident, address);
        shown.show(room);
        add(shown);
        content = shown;
        live.watchSince(before, shown, IncidentTopics.of(incident.id()), () -> reload(shown, key));
    }

    /** Someone who may no longer see the incident leaves with the next change. */
    private void reload(RoomContent shown, IncidentKey key) {
        try {
            shown.show(new Room(desk.queries().details(key), desk.crowd(), desk.now()));
        } catch (NotFoundException _) {
            content = null;
            removeAll();
            getUI().ifPresent(ui -> ui.access(() -> ui.refreshCurrentRoute(false)));
        }
    }
}
