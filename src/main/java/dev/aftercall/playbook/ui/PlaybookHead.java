package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.playbook.Playbook;

/** The head of all screens of the playbook: its parts, the version that holds, and the ways to change it. */
final class PlaybookHead extends Div {

    private final PlaybookDesk desk;

    PlaybookHead(PlaybookDesk desk) {
        this.desk = desk;
        addClassNames("page-head", "pb-head");
    }

    /** Shows the head anew for the screen at this path. */
    void show(Playbook playbook, String path) {
        removeAll();
        var tabs = new Nav();
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("aria-label", "Parts of the playbook");
        for (var part : PlaybookPart.values()) {
            tabs.add(tab(
                    part.title(),
                    part.path(),
                    path,
                    part == PlaybookPart.FAILURE_MODES ? playbook.failureModes().size() : 0));
        }
        tabs.add(
                tab("Versions", PlaybookNavigation.VERSIONS, path, 0),
                tab(
                        "Proposals",
                        PlaybookNavigation.PROPOSALS,
                        path,
                        desk.history().openProposals()));
        var scroller = new Div(tabs);
        scroller.addClassName("pb-tabs");
        add(new H1("Playbook"), scroller, version(playbook), new PlaybookMenu(desk, playbook, path));
    }

    private static Anchor tab(String title, String target, String path, int count) {
        var tab = new Anchor(target);
        tab.addClassName("tab");
        tab.add(new Span(title));
        if (count > 0) {
            var number = new Span(String.valueOf(count));
            number.addClassName("n");
            tab.add(number);
        }
        if (path.equals(target)) {
            tab.getElement().setAttribute("aria-current", "page");
            tab.getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'nearest', inline: 'center'}))");
        }
        return tab;
    }

    private static Span version(Playbook playbook) {
        var version = new Span();
        version.addClassNames("end", "s", "muted", "row");
        version.add(new Icon("history").size(14), new Span("version " + playbook.version()));
        return version;
    }
}
