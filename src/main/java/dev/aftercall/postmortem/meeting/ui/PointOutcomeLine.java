package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.action.ActionId;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.meeting.Point;
import dev.aftercall.postmortem.ui.PostmortemNavigation;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of a point, in a line. */
final class PointOutcomeLine {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private PointOutcomeLine() {}

    static Component of(Point point, MeetingPage page) {
        return switch (point.outcome()) {
            case OPEN -> line("circle", "muted", new Span("No outcome yet"));
            case ACTION -> action(point.action(), page);
            case NO_ACTION -> line("ban", "muted", new Span("No action: " + point.reason()));
            case PARKED -> line("archive", "muted", new Span("Parked"));
        };
    }

    private static Component action(@Nullable ActionId id, MeetingPage page) {
        var item = id == null ? null : page.actions().get(id);
        if (item == null) {
            return line("circle", "muted", new Span("Its action item was taken back"));
        }
        var link = PostmortemNavigation.link(item.postmortem(), SectionKind.ACTIONS, item.title());
        link.setHref(link.getHref() + "?at=" + item.id());
        link.setTarget(AnchorTarget.BLANK);
        return line("circle-check", "good", new Span(new Span("Action: "), link, new Span(who(item, page))));
    }

    private static String who(ActionItem item, MeetingPage page) {
        var owner = item.owner() == null ? "" : ". " + page.name(item.owner());
        return owner + (item.due() == null ? "" : ", " + DAY.format(item.due()));
    }

    private static Component line(String icon, String tone, Span text) {
        text.addClassName("grow");
        var line = new Span(new Icon(icon), text);
        line.addClassNames("out", tone);
        return line;
    }
}
