package dev.aftercall.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import dev.aftercall.base.ui.FrameStrip;
import dev.aftercall.base.ui.PaletteSource;
import dev.aftercall.base.ui.TopBarItem;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** The frame around every view behind the sign-in: navigation, top bar, strips and the content panel. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Div content = new Div();

    MainLayout(
            SideMenu menu,
            UserMenu user,
            HelpMenu help,
            List<TopBarItem> items,
            List<FrameStrip> strips,
            List<PaletteSource> palette) {
        setPrimarySection(Section.DRAWER);
        addClassName("frame");
        addToDrawer(new Brand(), menu);
        addToNavbar(navigationToggle(), topBar(new PaletteButton(() -> openPalette(palette)), items, help, user));
        var panel = new Div();
        panel.addClassName("panel");
        var urgent = new Div();
        urgent.getElement().setAttribute("role", "region");
        urgent.getElement().setAttribute("aria-label", "Happening now");
        strips.stream().flatMap(strip -> strip.create().stream()).forEach(urgent::add);
        panel.add(urgent);
        content.addClassName("content");
        panel.add(content);
        setContent(panel);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.removeAll();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (isOverlay()) {
            setDrawerOpened(false);
        }
        UI.getCurrent().getPage().executeJs("document.querySelector('.content')?.scrollTo(0, 0)");
    }

    private static DrawerToggle navigationToggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Navigation");
        return toggle;
    }

    private void openPalette(List<PaletteSource> sources) {
        var view = content.getChildren().findFirst().orElse(null);
        new Palette(sources, view).open();
    }

    private static Component topBar(PaletteButton palette, List<TopBarItem> items, HelpMenu help, UserMenu user) {
        var bar = new Header(palette, spacer());
        bar.addClassName("topbar");
        items.stream()
                .sorted(Comparator.comparingInt(TopBarItem::order))
                .flatMap(item -> item.create().stream())
                .forEach(bar::add);
        bar.add(help, user);
        return bar;
    }

    private static Span spacer() {
        var spacer = new Span();
        spacer.addClassName("grow");
        return spacer;
    }
}
