package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.postmortem.meeting.Meeting;
import dev.aftercall.postmortem.meeting.MeetingState;

/** The agenda of a meeting with its minutes: planned ones before it, those it took after it. */
final class AgendaOutline extends OrderedList {

    AgendaOutline(Meeting meeting) {
        addClassNames("list", "agenda-outline");
        var topics = meeting.agenda().topics();
        var held = meeting.state() == MeetingState.CLOSED;
        for (var i = 0; i < topics.size(); i++) {
            var name = new Span(topics.get(i).title());
            name.addClassName("grow");
            var planned = topics.get(i).minutes();
            var minutes = new Span(
                    held
                            ? "%d of %d min"
                                    .formatted(
                                            meeting.timer()
                                                    .slots()
                                                    .get(i)
                                                    .spent()
                                                    .toMinutes(),
                                            planned)
                            : planned + " min");
            minutes.addClassNames("s", "muted", "nowrap");
            add(new ListItem(name, minutes));
        }
    }
}
