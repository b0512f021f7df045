package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Times;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.action.ActionState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** When an action item is due, how late it is, or when it was done. */
final class DueLabel extends Span {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter FAR_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int SOON_DAYS = 1;

    DueLabel(ActionItem item, LocalDate today) {
        addClassName("due");
        var closed = item.closedAt();
        if (closed != null) {
            say(item.state() == ActionState.DONE ? "done" : "none", closedIcon(item), Times.day(closed));
        } else if (item.due() == null) {
            say("none", "calendar", "no due date");
        } else if (item.state() == ActionState.PROPOSED) {
            say("", "calendar", "due " + day(item.due(), today));
        } else {
            open(ChronoUnit.DAYS.between(today, item.due()), item.due(), today);
        }
    }

    private void open(long days, LocalDate due, LocalDate today) {
        if (days < 0) {
            say("late", "alarm-clock", days == -1 ? "1 day late" : -days + " days late");
        } else if (days <= SOON_DAYS) {
            say("soon", "clock", days == 0 ? "due today" : "due tomorrow");
        } else {
            say("", "calendar", "due " + day(due, today));
        }
    }

    private void say(String tone, String icon, String text) {
        if (!tone.isEmpty()) {
            addClassName(tone);
        }
        add(new Icon(icon), new Span(text));
    }

    private static String closedIcon(ActionItem item) {
        return item.state() == ActionState.DONE ? "circle-check" : "ban";
    }

    private static String day(LocalDate date, LocalDate today) {
        return (date.getYear() == today.getYear() ? DAY : FAR_DAY).format(date);
    }
}
