package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.PostmortemTopics;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The meeting of a postmortem on a screen of its own; which agenda item somebody looks at is in the address. */
@Route(value = MeetingNavigation.ROUTE, autoLayout = false)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR, Roles.RESPONDER})
class MeetingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MeetingLoader loader;
    private final MeetingFaces faces;
    private final MeetingKit kit;
    private final LiveRevisions live;
    private final Div content = new Div();
    private @Nullable MeetingBar bar;
    private @Nullable MeetingFace face;
    private @Nullable PostmortemId id;
    private @Nullable Integer item;
    private String title = "";

    MeetingView(MeetingLoader loader, MeetingFaces faces, MeetingKit kit, LiveRevisions live) {
        this.loader = loader;
        this.faces = faces;
        this.kit = kit;
        this.live = live;
        addClassName("meeting");
        content.addClassName("meeting-face");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = PostmortemId.of(event.getRouteParameters().get("id").orElse(""));
        var named = MeetingNavigation.item(event.getLocation());
        item = named.isPresent() ? named.getAsInt() : null;
        var moment = live.moment();
        var page = loader.load(wanted, item);
        if (!wanted.equals(id)) {
            id = wanted;
            build(page);
            live.watchSince(moment, content, PostmortemTopics.of(wanted), this::refresh);
        }
        show(page);
    }

    @Override
    public String getPageTitle() {
        return "Meeting: " + title + " · Aftercall";
    }

    private void build(MeetingPage page) {
        removeAll();
        content.removeAll();
        face = null;
        bar = new MeetingBar(page, kit);
        add(bar, content);
    }

    private void refresh() {
        if (id == null) {
            return;
        }
        try {
            show(loader.load(id, item));
        } catch (PostmortemNotFoundException _) {
            // the incident has become private: go the way of everyone who may not see it
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }

    private void show(MeetingPage page) {
        title = page.model().postmortem().title();
        if (bar != null) {
            bar.show(page);
        }
        if (face == null || !face.fits(page)) {
            content.removeAll();
            face = faces.make(page);
            content.add(face);
        }
        face.show(page);
    }
}
