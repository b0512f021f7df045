package dev.aftercall.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.time.Instant;

/** How long something has been going on; the browser lets it go on. */
@Tag("ac-elapsed")
@JsModule("context://components/times.js")
public final class Elapsed extends Component implements HasStyle {

    private Elapsed(Duration duration, String format) {
        getElement().setText(Times.rounded(duration));
        getElement().setAttribute("format", format);
        getElement().setAttribute("elapsed", String.valueOf(duration.toMillis()));
    }

    /** Such as {@code 25:20} in the first hour, {@code 4 h 35 min} after it. */
    public static Elapsed clock(Instant since, Instant now) {
        return new Elapsed(Duration.between(since, now), "clock");
    }

    /** Such as {@code 25 min}, {@code 4 h 35 min}, {@code 2 d 14 h}. */
    public static Elapsed rounded(Instant since, Instant now) {
        return new Elapsed(Duration.between(since, now), "rounded");
    }
}
