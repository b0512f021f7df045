package dev.aftercall.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.aftercall.base.Page;
import dev.aftercall.base.ui.EmptyState;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.base.ui.PageHead;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.People;
import dev.aftercall.identity.Roles;
import dev.aftercall.notification.Notice;
import dev.aftercall.notification.NoticeService;
import dev.aftercall.notification.NoticeTopics;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The user's notices, newest first; which page, and whether only unread ones, stands in the address. */
@Route(NoticeNavigation.LIST)
@PageTitle("Notices · Aftercall")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR, Roles.RESPONDER})
class NoticesView extends Main implements BeforeEnterObserver {

    private static final String PAGE = "page";
    private static final String SHOW = "show";
    private static final String UNREAD = "unread";
    private static final int LAST_PAGE = 1_000;

    private final NoticeService notices;
    private final People people;
    private final CurrentUser user;
    private final LiveRevisions live;
    private final Clock clock;
    private final Div filters = new Div();
    private final Button readAll = new Button("Mark all as read", new Icon("copy-check"));
    private final UnorderedList list = new UnorderedList();
    private final Div nothing = new Div();
    private final Div foot = new Div();
    private boolean unreadOnly;
    private int page;

    NoticesView(NoticeService notices, People people, CurrentUser user, LiveRevisions live, Clock clock) {
        this.notices = notices;
        this.people = people;
        this.user = user;
        this.live = live;
        this.clock = clock;
        addClassNames("page", "notices");
        filters.addClassName("tabs");
        filters.getElement().setAttribute("role", "group");
        filters.getElement().setAttribute("aria-label", "Which notices");
        readAll.addClassName("aura-accent-neutral");
        readAll.addClickListener(_ -> notices.markAllRead());
        list.addClassName("notice-list");
        list.getElement().setAttribute("aria-label", "Notices, newest first");
        foot.addClassName("notice-foot");
        var spacer = new Span();
        spacer.addClassName("grow");
        add(new PageHead("Notices", filters, spacer, readAll), list, nothing, foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parts = event.getLocation().getQueryParameters();
        unreadOnly = parts.getSingleParameter(SHOW).filter(UNREAD::equals).isPresent();
        page = parts.getSingleParameter(PAGE).flatMap(NoticesView::number).orElse(0);
        load();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        live.watchSince(live.moment(), list, NoticeTopics.of(user.id()), this::load);
    }

    private void load() {
        var shown = notices.page(unreadOnly, page);
        var names = people.byId();
        var now = clock.instant();
        list.removeAll();
        for (var notice : shown.rows()) {
            list.add(new NoticeItem(notice, Optional.ofNullable(notice.actor()).map(names::get), now, notices));
        }
        list.setVisible(!shown.rows().isEmpty());
        readAll.setEnabled(shown.rows().stream().anyMatch(Notice::isUnread) || notices.unread() > 0);
        filters.removeAll();
        filters.add(tab("All", false), tab("Unread", true));
        nothing.removeAll();
        if (shown.rows().isEmpty()) {
            nothing.add(empty());
        }
        showFoot(shown);
    }

    private EmptyState empty() {
        return unreadOnly
                ? new EmptyState("bell", "Nothing unread", "You have seen everything that concerns you.")
                : new EmptyState(
                        "bell",
                        "No notices yet",
                        "Mentions in comments, reviews asked of you and action items given to you will stand here for"
                                + " 90 days.");
    }

    private void showFoot(Page<Notice> shown) {
        foot.removeAll();
        if (shown.hasPrevious()) {
            foot.add(link("Newer", shown.number() - 1, unreadOnly));
        }
        if (shown.hasNext()) {
            foot.add(link("Older", shown.number() + 1, unreadOnly));
        }
    }

    private RouterLink tab(String text, boolean unread) {
        var tab = link(text, 0, unread);
        tab.addClassName("tab");
        if (unread == unreadOnly) {
            tab.getElement().setAttribute("aria-current", "true");
        }
        return tab;
    }

    private static RouterLink link(String text, int page, boolean unread) {
        Map<String, String> parts = new HashMap<>();
        if (page > 0) {
            parts.put(PAGE, String.valueOf(page + 1));
        }
        if (unread) {
            parts.put(SHOW, UNREAD);
        }
        var link = new RouterLink(text, NoticesView.class);
        link.setQueryParameters(QueryParameters.simple(parts));
        return link;
    }

    /** The page of an address counts from 1. */
    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,4}")
                ? Optional.of(Math.clamp(Integer.parseInt(text) - 1L, 0, LAST_PAGE))
                : Optional.empty();
    }
}
