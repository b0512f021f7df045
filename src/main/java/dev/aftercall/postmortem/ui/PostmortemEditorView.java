package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.aftercall.base.Reading;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.PostmortemTopics;
import dev.aftercall.postmortem.SectionKind;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The postmortem editor; which postmortem and section is in the address. */
@Route("postmortems/:id/:section?")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR, Roles.RESPONDER})
class PostmortemEditorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final EditorLoader loader;
    private final EditorFrames frames;
    private final LiveRevisions live;
    private @Nullable EditorFrame frame;

    PostmortemEditorView(EditorLoader loader, EditorFrames frames, LiveRevisions live) {
        this.loader = loader;
        this.frames = frames;
        this.live = live;
        addClassName("pm-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var id = PostmortemId.of(parameters.get("id").orElse(""));
        var slug = parameters.get("section");
        if (slug.isEmpty()) {
            event.forwardTo(PostmortemNavigation.path(id, SectionKind.OVERVIEW));
            return;
        }
        var section = slug.flatMap(PostmortemNavigation::section).orElseThrow(PostmortemNotFoundException::new);
        Reading.within(() -> show(id, section));
        var parts = event.getLocation().getQueryParameters();
        parts.getSingleParameter("drawer").ifPresent(this::openDrawer);
        parts.getSingleParameter("at").ifPresent(this::jump);
    }

    @Override
    public String getPageTitle() {
        return frame == null ? "Postmortem · Aftercall" : frame.title() + " · Aftercall";
    }

    private void show(PostmortemId id, SectionKind section) {
        var page = loader.load(id);
        if (frame != null && frame.isAbout(id)) {
            frame.open(section, page);
        } else {
            build(section, page);
        }
    }

    private void build(SectionKind section, EditorLoader.Page page) {
        removeAll();
        var made = frames.make(page.model());
        add(made);
        made.open(section, page);
        frame = made;
        var first = new AtomicBoolean(true);
        live.watch(made, PostmortemTopics.of(made.id()), () -> {
            if (!first.getAndSet(false)) {
                refresh(made);
            }
        });
        made.meet(live, () -> showOthers(made));
    }

    private void showOthers(EditorFrame shown) {
        if (loader.isVisible(shown.id())) {
            shown.showOthers();
        } else {
            leave();
        }
    }

    private void refresh(EditorFrame shown) {
        try {
            Reading.within(() -> shown.show(loader.load(shown.id())));
        } catch (PostmortemNotFoundException _) {
            leave();
        }
    }

    private void openDrawer(String page) {
        if (frame != null) {
            frame.openDrawer(page);
        }
    }

    /** The incident has become private: go the way of everyone who may not see it. */
    private void leave() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private void jump(String anchor) {
        Anchors.jump(this, anchor);
    }
}
