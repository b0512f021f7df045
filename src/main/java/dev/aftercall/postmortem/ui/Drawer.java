package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the section, one tab each; a page is made when it is first opened. Wide windows show it always,
 * narrow ones over the section, phones as a sheet.
 */
final class Drawer extends Aside {

    private final List<Tab> tabs = new ArrayList<>();
    private final Div place = new Div();
    private EditorModel model;
    private SectionKind section = SectionKind.OVERVIEW;
    private Tab chosen;

    Drawer(EditorModel model, List<DrawerPage> pages) {
        this.model = model;
        addClassName("pm-drawer");
        getElement().setAttribute("aria-label", "Beside the section");
        var bar = new Div();
        bar.addClassNames("tabs", "full");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", "Beside the section");
        pages.forEach(page -> {
            var tab = new Tab(page, this::choose);
            tabs.add(tab);
            bar.add(tab.button);
        });
        var close = new Button(new Icon("x"), _ -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        close.setAriaLabel("Close");
        close.addClassName("drawer-close");
        var head = new Div(bar, close);
        head.addClassName("drawer-head");
        place.addClassName("drawer-page");
        add(new EditorPlaces(), head, place);
        getElement()
                .addEventListener("keydown", _ -> close())
                .setFilter("event.key === 'Escape' && !event.defaultPrevented && window.innerWidth < 1400");
        chosen = tabs.getFirst();
        choose(chosen);
    }

    /** Shows the present state. */
    void show(EditorModel present, SectionKind current, OpenThings open) {
        model = present;
        section = current;
        tabs.forEach(tab -> tab.count(open.on(tab.page)));
        fill();
    }

    /** Opens a page, wherever the window is too narrow to show the drawer always. */
    Optional<DrawerPanel> open(String slug) {
        var wanted = tabs.stream().filter(tab -> tab.page.slug().equals(slug)).findFirst();
        wanted.ifPresent(tab -> {
            choose(tab);
            fill();
            getElement().executeJs("this.opener = document.activeElement; this.parentElement.dataset.drawer = 'open';");
        });
        return wanted.flatMap(tab -> Optional.ofNullable(tab.panel));
    }

    /** A button that shows and hides the drawer; the width of the window decides at first. */
    Button toggle() {
        var toggle = new Button(new Icon("history"));
        toggle.setAriaLabel("Timeline and comments");
        toggle.addClassNames("aura-accent-neutral", "drawer-toggle");
        toggle.setTooltipText("Show or hide what stands beside the section");
        toggle.addClickListener(_ -> {
            choose(tabs.getFirst());
            fill();
            getElement()
                    .executeJs("const shown = getComputedStyle(this).display !== 'none';"
                            + "this.opener = document.activeElement;"
                            + "this.parentElement.dataset.drawer = shown ? 'closed' : 'open';");
        });
        return toggle;
    }

    /** The buttons of a section that lead to what the drawer has for it. */
    List<DrawerButton> buttons(SectionKind kind) {
        return tabs.stream()
                .map(tab -> tab.page)
                .filter(DrawerPage::isBySection)
                .map(page ->
                        new DrawerButton(page, kind, () -> open(page.slug()).ifPresent(DrawerPanel::start)))
                .toList();
    }

    private void close() {
        getElement().executeJs("this.parentElement.dataset.drawer = 'closed'; this.opener?.focus();");
    }

    private void choose(Tab tab) {
        chosen = tab;
        tabs.forEach(each -> each.button.getElement().setAttribute("aria-pressed", String.valueOf(each == tab)));
        place.removeAll();
        place.add(tab.panel(model));
        fill();
    }

    private void fill() {
        chosen.panel(model).show(model, section);
    }

    /** A tab with its page, once that was opened. */
    private static final class Tab {

        private final DrawerPage page;
        private final NativeButton button = new NativeButton();
        private final Span number = new Span();
        private @Nullable DrawerPanel panel;

        Tab(DrawerPage page, Consumer<Tab> choose) {
            this.page = page;
            button.addClassName("tab");
            number.addClassName("n");
            button.add(new Span(page.label()), number);
            button.addClickListener(_ -> choose.accept(this));
        }

        void count(int open) {
            number.setText(open == 0 ? "" : String.valueOf(open));
            button.getElement()
                    .setAttribute("aria-label", open == 0 ? page.label() : page.label() + ", " + open + " open");
        }

        DrawerPanel panel(EditorModel model) {
            var made = panel == null ? page.create(model) : panel;
            panel = made;
            return made;
        }
    }
}
