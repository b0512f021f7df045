package dev.aftercall.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.base.ui.NavCount;
import dev.aftercall.base.ui.NavLink;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** The side navigation, made of the views with a menu entry that the user may open, and of links to pages outside. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SideMenu extends Div {

    /** Menu entries from this order on belong to administration and stand at the bottom. */
    private static final double ADMINISTRATION = 900;

    private final LiveRevisions live;
    private final List<NavCount> counts;
    private final List<NavLink> links;

    SideMenu(LiveRevisions live, List<NavCount> counts, List<NavLink> links) {
        this.live = live;
        this.counts = counts;
        this.links = links;
        addClassName("nav");
        var main = nav("Main", order -> order < ADMINISTRATION);
        var administration = nav("Admin", order -> order >= ADMINISTRATION);
        administration.addClassName("nav-foot");
        administration.setLabel("Admin");
        administration.setVisible(!administration.getItems().isEmpty());
        add(main, administration);
    }

    private SideNav nav(String name, DoublePredicate belongs) {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", name);
        var views = MenuConfiguration.getMenuEntries().stream().map(entry -> new Entry(order(entry), item(entry)));
        var pages = links.stream().map(link -> new Entry(link.order(), item(link)));
        Stream.concat(views, pages)
                .filter(entry -> belongs.test(entry.order()))
                .sorted(Comparator.comparingDouble(Entry::order))
                .map(Entry::item)
                .forEach(nav::addItem);
        return nav;
    }

    private static SideNavItem item(NavLink link) {
        var item = new SideNavItem(link.title(), link.path(), new Icon(link.icon()));
        item.setRouterIgnore(true);
        return item;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(entry.title(), entry.path());
        item.setMatchNested(!entry.path().isEmpty());
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        counts.stream().filter(count -> count.path().equals(path)).forEach(count -> watch(item, count));
        return item;
    }

    private void watch(SideNavItem item, NavCount source) {
        var badge = new Span();
        badge.addClassName("count");
        item.setSuffixComponent(badge);
        live.watch(badge, source.topic(), () -> {
            var count = source.count().filter(found -> found.number() > 0);
            badge.setText(count.map(found -> String.valueOf(found.number())).orElse(""));
            badge.setClassName("hot", count.map(NavCount.Count::urgent).orElse(false));
        });
    }

    private static double order(MenuEntry entry) {
        return entry.order() == null ? 0 : entry.order();
    }

    private record Entry(double order, SideNavItem item) {}
}
