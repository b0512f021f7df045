package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.aftercall.base.ui.Elapsed;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Times;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.meeting.Meeting;
import dev.aftercall.postmortem.meeting.MeetingTimer;
import org.jspecify.annotations.Nullable;

/** The left side of a running meeting: the timer over the agenda. */
final class AgendaPane extends Aside {

    private final PostmortemId postmortem;
    private final TimerDial dial = new TimerDial();
    private final Div controls = new Div();
    private final OrderedList list = new OrderedList();
    private final Div total = new Div();
    private final TimerControls buttons;
    private @Nullable Meeting shown;
    private int shownItem = -1;

    AgendaPane(MeetingKit kit, PostmortemId postmortem) {
        this.postmortem = postmortem;
        this.buttons = new TimerControls(kit);
        addClassNames("meeting-pane", "agenda-pane");
        getElement().setAttribute("aria-label", "Agenda");
        controls.addClassNames("row", "wrap", "controls");
        controls.add(buttons.pause(), buttons.more());
        list.addClassName("agenda");
        total.addClassName("total");
        var timer = new Div(dial, controls);
        timer.addClassName("timer");
        add(timer, list, total);
    }

    void show(MeetingPage page) {
        var meeting = page.required();
        buttons.show(page);
        controls.setVisible(page.drives());
        var changed = shown == null || !shown.timer().equals(meeting.timer());
        if (changed) {
            dial.show(meeting, page.now());
            showTotal(meeting.timer(), page);
        }
        if (changed || shownItem != page.shownItem()) {
            showItems(meeting, page.shownItem());
        }
        shown = meeting;
        shownItem = page.shownItem();
    }

    private void showItems(Meeting meeting, int item) {
        list.removeAll();
        var topics = meeting.agenda().topics();
        for (var i = 0; i < topics.size(); i++) {
            list.add(item(meeting, i, i == item));
        }
    }

    private ListItem item(Meeting meeting, int number, boolean looked) {
        var now = number == meeting.timer().current();
        var badge = new Span(String.valueOf(number + 1));
        badge.addClassName("n");
        var name = new Span(meeting.agenda().topics().get(number).title());
        name.addClassName("grow");
        var minutes = new Span(
                String.valueOf(meeting.timer().slots().get(number).given().toMinutes()));
        minutes.getElement().setAttribute("title", "minutes");
        var go = new NativeButton("", _ -> go(number, now));
        go.add(badge, name, minutes);
        go.addClassName("item");
        var item = new ListItem(go);
        item.setClassName("now", now);
        item.setClassName("looked", looked);
        if (now) {
            go.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private void go(int number, boolean now) {
        if (now) {
            MeetingNavigation.toMeeting(postmortem);
        } else {
            MeetingNavigation.toItem(postmortem, number);
        }
    }

    private void showTotal(MeetingTimer timer, MeetingPage page) {
        var spent = timer.spent(page.now());
        var given = timer.given();
        var bar = new ProgressBar(0, 1, Math.clamp((double) spent.toMillis() / given.toMillis(), 0, 1));
        bar.getElement().setAttribute("aria-label", "Time of the whole meeting");
        Component time = timer.isRunning()
                ? Elapsed.clock(page.now().minus(spent), page.now())
                : new Span(MeetingWords.clock(spent));
        var of = new Span(time, new Span(" of " + given.toMinutes() + " min"));
        var end =
                new Span(timer.isRunning() ? "ends about " + Times.minute(timer.expectedEnd(page.now())) + " UTC" : "");
        end.addClassName("end");
        var line = new Div(of, end);
        line.addClassName("row");
        total.removeAll();
        total.add(bar, line);
        if (!timer.isRunning()) {
            total.addComponentAtIndex(1, paused());
        }
    }

    private static Component paused() {
        var paused = new Span(new Icon("pause"), new Span("The timer is paused"));
        paused.addClassNames("row", "warn", "paused");
        return paused;
    }
}
