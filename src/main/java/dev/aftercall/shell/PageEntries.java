package dev.aftercall.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.menu.MenuConfiguration;
import dev.aftercall.base.ui.NavLink;
import dev.aftercall.base.ui.PaletteEntry;
import dev.aftercall.base.ui.PaletteSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The pages of the side navigation as lines of the palette. */
@Component
class PageEntries implements PaletteSource {

    private static final String GROUP = "Go to";

    private final List<NavLink> links;

    PageEntries(List<NavLink> links) {
        this.links = links;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<PaletteEntry> find(String query) {
        var views = MenuConfiguration.getMenuEntries().stream()
                .map(view -> new PaletteEntry(
                        GROUP,
                        Objects.requireNonNullElse(view.icon(), "arrow-right"),
                        view.title(),
                        "",
                        () -> UI.getCurrent().navigate(view.path())));
        var pages = links.stream()
                .map(page -> new PaletteEntry(
                        GROUP,
                        page.icon(),
                        page.title(),
                        "",
                        () -> UI.getCurrent().getPage().setLocation(page.path())));
        return Stream.concat(views, pages).filter(entry -> entry.matches(query)).toList();
    }
}
