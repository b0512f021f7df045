package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.incident.ui.IncidentNavigation;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.ui.PostmortemNavigation;

/** The head of the meeting: what it is about, and the way out. */
final class MeetingBar extends Header {

    private static final String TOGGLE = """
            if (document.fullscreenElement) {
                document.exitFullscreen();
            } else {
                document.documentElement.requestFullscreen?.();
            }
            """;

    private final H1 title = new H1();
    private final PresenceButton presence;

    MeetingBar(MeetingPage page, MeetingKit kit) {
        presence = new PresenceButton(kit);
        addClassName("meeting-bar");
        var incident = page.model().postmortem().incident();
        var key = new Anchor(
                IncidentNavigation.href(incident.key()), incident.key().value());
        key.addClassName("key");
        title.addClassNames("clip", "grow");
        add(SeverityBadge.big(incident.severity(), incident.drill()), key);
        if (incident.confidential()) {
            add(lock());
        }
        add(title, presence, fullScreen(), leave(page));
    }

    void show(MeetingPage page) {
        var name = page.model().postmortem().title();
        title.setText(name);
        title.getElement().setAttribute("title", name);
        presence.show(page);
    }

    private Button fullScreen() {
        var button = new Button("Full screen", new Icon("maximize"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("full-screen");
        button.addClickListener(_ -> getElement().executeJs(TOGGLE));
        return button;
    }

    private static Component leave(MeetingPage page) {
        var leave = PostmortemNavigation.link(page.model().id(), SectionKind.OVERVIEW, "");
        leave.add(new Icon("square-pen"), new Span("Postmortem"));
        leave.addClassNames("row", "leave", "nowrap");
        return leave;
    }

    private static Span lock() {
        var lock = new Span(new Icon("lock"));
        lock.getElement().setAttribute("title", "Private incident");
        lock.getElement().setAttribute("role", "img");
        lock.getElement().setAttribute("aria-label", "Private incident");
        return lock;
    }
}
