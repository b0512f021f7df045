package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.HomePanel;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.base.ui.Times;
import dev.aftercall.base.ui.ViewerZone;
import dev.aftercall.postmortem.meeting.MeetingState;
import dev.aftercall.postmortem.meeting.MeetingSummary;
import dev.aftercall.postmortem.meeting.MeetingTopics;
import dev.aftercall.postmortem.ui.Viewers;
import java.util.Optional;

/** Meetings to which the user is invited, the running and next ones first. */
@org.springframework.stereotype.Component
class MyMeetingsPanel implements HomePanel {

    private static final int SHOWN = 5;

    private final MeetingKit kit;
    private final LiveRevisions live;

    MyMeetingsPanel(MeetingKit kit, LiveRevisions live) {
        this.kit = kit;
        this.live = live;
    }

    @Override
    public String title() {
        return "Meetings";
    }

    @Override
    public Place place() {
        return Place.MINE;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Component> create() {
        if (!Viewers.mayRead(kit.user())) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("list");
        live.watch(list, MeetingTopics.ALL, () -> fill(list));
        return Optional.of(list);
    }

    private void fill(UnorderedList list) {
        list.removeAll();
        var mine = kit.queries().mine();
        mine.stream().limit(SHOWN).forEach(meeting -> list.add(row(meeting)));
        if (mine.isEmpty()) {
            var none = new ListItem("No meeting lies ahead");
            none.addClassName("faint");
            list.add(none);
        }
    }

    private static ListItem row(MeetingSummary meeting) {
        var link = MeetingNavigation.link(meeting.postmortem(), meeting.title());
        link.addClassNames("grow", "clip", "medium", "plain");
        link.setTitle(meeting.incident().value() + ", " + meeting.title());
        return new ListItem(new Icon("calendar"), link, when(meeting));
    }

    private static Component when(MeetingSummary meeting) {
        if (meeting.state() == MeetingState.RUNNING) {
            return new Badge("Running", "accent");
        }
        var when = new Span(Times.day(meeting.startsAt()) + ", " + Times.minute(meeting.startsAt()));
        when.addClassNames("s", "muted", "nowrap");
        when.getElement().setAttribute("title", ViewerZone.full(meeting.startsAt()));
        return when;
    }
}
