package dev.aftercall.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import dev.aftercall.base.ui.Icon;
import jakarta.annotation.security.PermitAll;

/** The frame around every view behind the sign-in. */
@Layout
@PermitAll
class MainLayout extends AppLayout {

    MainLayout() {
        setPrimarySection(Section.DRAWER);
        var nav = new SideNav();
        for (var entry : MenuConfiguration.getMenuEntries()) {
            var item = new SideNavItem(entry.title(), entry.path());
            if (entry.icon() != null) {
                item.setPrefixComponent(new Icon(entry.icon()));
            }
            nav.addItem(item);
        }
        addToDrawer(new Span("Aftercall"), nav);
    }
}
