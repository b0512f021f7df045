package dev.aftercall.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.Locale;

/** How much time is left of a promise, or by how much it is over; the browser counts on and marks what is around it. */
@Tag("ac-due")
@JsModule("context://components/clocks.js")
public final class DueClock extends Component implements HasStyle {

    /** How the time is written. */
    public enum Format {
        /** Such as {@code 04:40} and {@code +10:20}. */
        CLOCK,
        /** Such as {@code 04:40 left} and {@code +10:20 over}. */
        LEFT,
        /** Such as {@code 4 min} and {@code 10 min over}. */
        ROUNDED
    }

    public DueClock(Countdown countdown, Format format) {
        getElement().setText(text(countdown.left(), format));
        getElement().setAttribute("format", format.name().toLowerCase(Locale.ROOT));
        millis("warn", countdown.millisTo(countdown.warn()));
        millis("due", countdown.millisTo(countdown.due()));
        millis("breach", countdown.millisTo(countdown.breach()));
        millis("elapsed", countdown.millisTo(countdown.now()));
    }

    private void millis(String name, long millis) {
        getElement().setAttribute(name, String.valueOf(millis));
    }

    private static String text(Duration left, Format format) {
        var over = left.isNegative();
        var time = Times.rounded(left.abs());
        return switch (format) {
            case CLOCK -> over ? "+" + time : time;
            case LEFT -> over ? "+" + time + " over" : time + " left";
            case ROUNDED -> over ? time + " over" : time;
        };
    }
}
