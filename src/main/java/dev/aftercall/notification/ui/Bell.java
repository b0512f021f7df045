package dev.aftercall.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.base.ui.PaletteEntry;
import dev.aftercall.base.ui.PaletteSource;
import dev.aftercall.base.ui.TopBarItem;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Role;
import dev.aftercall.notification.NoticeService;
import dev.aftercall.notification.NoticeTopics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The way to the notices from every screen, with the number of unread ones. */
@org.springframework.stereotype.Component
class Bell implements TopBarItem, PaletteSource {

    private static final int MOST = 99;

    private final NoticeService notices;
    private final CurrentUser user;
    private final LiveRevisions live;

    Bell(NoticeService notices, CurrentUser user, LiveRevisions live) {
        this.notices = notices;
        this.user = user;
        this.live = live;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create() {
        if (!isTold()) {
            return Optional.empty();
        }
        var number = new Span();
        number.addClassName("n");
        number.getElement().setAttribute("aria-hidden", "true");
        var bell = new Anchor(NoticeNavigation.LIST, "");
        bell.addClassName("bell");
        bell.add(new Icon("bell"), number);
        live.watch(bell, NoticeTopics.of(user.id()), () -> {
            var unread = notices.unread();
            number.setText(unread == 0 ? "" : unread > MOST ? MOST + "+" : String.valueOf(unread));
            var label = unread == 0 ? "Notices" : "Notices, " + unread + " unread";
            bell.getElement().setAttribute("aria-label", label);
            bell.getElement().setAttribute("title", label);
        });
        return Optional.of(bell);
    }

    @Override
    public List<PaletteEntry> find(String query) {
        return isTold()
                ? Stream.of(new PaletteEntry(
                                "Go to",
                                "bell",
                                "Notices",
                                "what others did that concerns me",
                                NoticeNavigation::toList))
                        .filter(entry -> entry.matches(query))
                        .toList()
                : List.of();
    }

    /** Stakeholders see neither incidents nor postmortems, so that there is nothing to tell them here. */
    private boolean isTold() {
        return Stream.of(Role.ADMIN, Role.MANAGER, Role.FACILITATOR, Role.RESPONDER)
                .anyMatch(user::has);
    }
}
