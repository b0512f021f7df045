package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.identity.Roles;
import dev.aftercall.playbook.PlaybookTopics;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The versions of the playbook: who made them when and why, and what each changed. */
@Route(PlaybookNavigation.VERSIONS)
@PageTitle("Playbook versions · Aftercall")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR, Roles.RESPONDER})
class VersionsView extends Main implements HasUrlParameter<Integer>, BeforeEnterObserver {

    private final PlaybookDesk desk;
    private final LiveRevisions live;
    private final PlaybookHead head;
    private final List<ProposalExtension> extensions;
    private final Div content = new Div();
    private @Nullable Integer chosen;
    private boolean watching;

    VersionsView(PlaybookDesk desk, LiveRevisions live, ObjectProvider<ProposalExtension> extensions) {
        this.desk = desk;
        this.live = live;
        this.extensions = extensions.orderedStream().toList();
        this.head = new PlaybookHead(desk);
        addClassNames("page", "playbook");
        content.addClassName("pb-sides");
        add(head, content);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Integer number) {
        chosen = number;
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
        var number = chosen == null ? playbook.version() : chosen;
        var versions = desk.history().versions();
        head.show(playbook, PlaybookNavigation.VERSIONS);
        content.removeAll();
        content.add(new VersionList(versions, desk.people().byId(), number));
        content.add(new VersionPanel(desk, number, playbook.version(), extensions));
    }
}
