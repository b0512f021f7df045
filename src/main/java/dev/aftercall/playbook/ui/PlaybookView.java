package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.identity.Roles;
import dev.aftercall.playbook.PlaybookTopics;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** One part of the playbook to read and to change; the address says which. */
@Route(PlaybookNavigation.ROOT)
@Menu(title = "Playbook", icon = "book-open", order = 70)
@PageTitle("Playbook · Aftercall")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR, Roles.RESPONDER})
class PlaybookView extends Main implements HasUrlParameter<String>, BeforeEnterObserver {

    private final PlaybookDesk desk;
    private final PlaybookEditor editor;
    private final LiveRevisions live;
    private final PlaybookHead head;
    private final Div content = new Div();
    private PlaybookPart part = PlaybookPart.SEVERITY;
    private boolean watching;

    PlaybookView(PlaybookDesk desk, LiveRevisions live) {
        this.desk = desk;
        this.editor = new PlaybookEditor(desk);
        this.live = live;
        this.head = new PlaybookHead(desk);
        addClassNames("page", "playbook");
        content.addClassName("pb-part");
        add(head, content);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String section) {
        part = section == null
                ? PlaybookPart.SEVERITY
                : PlaybookPart.of(section).orElseThrow(NotFoundException::new);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (watching) {
            load();
        } else {
            watching = true;
            live.watch(this, PlaybookTopics.PLAYBOOK, this::load);
        }
    }

    private void load() {
        var playbook = desk.queries().current();
        head.show(playbook, part.path());
        content.removeAll();
        content.add(
                switch (part) {
                    case SEVERITY -> new SeverityPart(playbook, editor);
                    case CLOCKS -> new ClocksPart(playbook, editor);
                    case CHECKLISTS -> new ChecklistsPart(playbook, editor);
                    case METRICS -> new MetricsPart(playbook, editor);
                    case ROOT_CAUSES -> new RootCausesPart(playbook, editor);
                    case FAILURE_MODES -> throw new NotFoundException();
                });
    }
}
