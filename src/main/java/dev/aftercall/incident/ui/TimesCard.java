package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import dev.aftercall.base.ui.Card;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.IncidentTime;
import dev.aftercall.incident.Measured;
import dev.aftercall.incident.Measured.Invalid;
import dev.aftercall.incident.Measured.NotApplicable;
import dev.aftercall.incident.Measured.Pending;
import dev.aftercall.incident.Measured.Recorded;

/** The six times of the incident and what lies between them. */
final class TimesCard extends Card {

    private final Desk desk;
    private final EditButton edit;
    private final DescriptionList times = list("facts");
    private final DescriptionList durations = list("facts", "durations");
    private Registration editing = () -> {};

    TimesCard(Desk desk) {
        this(desk, new EditButton("Correct times"));
    }

    private TimesCard(Desk desk, EditButton edit) {
        super("Times", edit);
        this.desk = desk;
        this.edit = edit;
        add(times, durations);
    }

    void show(Room room) {
        edit.setVisible(room.may().canRespond());
        editing.remove();
        editing = edit.addClickListener(_ -> new RecordTimeDialog(desk, room).open());
        times.removeAll();
        for (var time : IncidentTime.values()) {
            times.add(new Term(time.label()), new Description(value(room, time)));
        }
        durations.removeAll();
        var measured = room.incident().durations();
        durations.add(new Term("To detect"), description(measured.toDetect()));
        durations.add(new Term("To acknowledge"), description(measured.toAcknowledge()));
        durations.add(new Term("To mitigate"), description(measured.toMitigate()));
        durations.add(new Term("To resolve"), description(measured.toResolve()));
        durations.add(new Term("Impact lasted"), description(measured.impact()));
    }

    private static Component value(Room room, IncidentTime time) {
        var at = room.incident().time(time);
        if (at.isEmpty()) {
            return faint("not recorded");
        }
        var day = Times.day(at.get());
        var text = TimeText.second(at.get());
        return day.equals(Times.day(room.now())) ? text : new Span(text, faint(" " + day));
    }

    private static Description description(Measured measured) {
        return new Description(
                switch (measured) {
                    case Recorded(var duration) -> new Span(Times.rounded(duration));
                    case Pending() -> faint("pending");
                    case NotApplicable() -> faint("not applicable");
                    case Invalid(var why) -> invalid(why);
                });
    }

    private static Component invalid(String why) {
        var text = new Span(new Icon("triangle-alert").size(12), new Span("wrong order"));
        text.addClassNames("bad", "row", "gap-1");
        text.setTitle(why);
        return text;
    }

    private static Span faint(String text) {
        var span = new Span(text);
        span.addClassName("faint");
        return span;
    }

    private static DescriptionList list(String... classNames) {
        var list = new DescriptionList();
        list.addClassNames(classNames);
        return list;
    }
}
