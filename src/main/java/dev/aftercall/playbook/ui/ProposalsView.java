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
import dev.aftercall.base.ui.EmptyState;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.identity.Roles;
import dev.aftercall.playbook.PlaybookTopics;
import dev.aftercall.playbook.ProposalId;
import dev.aftercall.playbook.ProposalState;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Proposed changes of the playbook: those that wait, and what became of the others. */
@Route(PlaybookNavigation.PROPOSALS)
@PageTitle("Playbook proposals · Aftercall")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR, Roles.RESPONDER})
class ProposalsView extends Main implements HasUrlParameter<String>, BeforeEnterObserver {

    private final PlaybookDesk desk;
    private final LiveRevisions live;
    private final PlaybookHead head;
    private final List<ProposalExtension> extensions;
    private final Div content = new Div();
    private Optional<ProposalId> chosen = Optional.empty();
    private boolean watching;

    ProposalsView(PlaybookDesk desk, LiveRevisions live, ObjectProvider<ProposalExtension> extensions) {
        this.desk = desk;
        this.live = live;
        this.extensions = extensions.orderedStream().toList();
        this.head = new PlaybookHead(desk);
        addClassNames("page", "playbook");
        content.addClassName("pb-sides");
        add(head, content);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        chosen = Optional.ofNullable(id).map(ProposalId::of);
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
        head.show(desk.queries().current(), PlaybookNavigation.PROPOSALS);
        content.removeAll();
        var people = desk.people().byId();
        var lists = new Div();
        lists.addClassName("pb-lists");
        for (var state : ProposalState.values()) {
            var proposals = desk.history().proposals(state);
            if (!proposals.isEmpty()) {
                lists.add(new ProposalList(state, proposals, people, chosen));
            }
        }
        if (lists.getComponentCount() == 0) {
            lists.add(new EmptyState(
                    "git-pull-request",
                    "No proposals",
                    "Whoever responds to incidents can propose a change with the pencils in each part."));
        }
        content.add(lists);
        chosen.ifPresent(
                id -> content.add(new ProposalPanel(desk, desk.history().proposal(id), people, extensions)));
    }
}
