package dev.aftercall.base.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** An instant in UTC with the viewer's local time on hover. */
@Tag("time")
public final class TimeText extends HtmlContainer {

    private TimeText(Instant instant, String text) {
        getElement().setText(text);
        getElement().setAttribute("datetime", instant.toString());
        getElement().setAttribute("title", ViewerZone.full(instant));
    }

    /** Such as {@code 03:16}. */
    public static TimeText minute(Instant instant) {
        return new TimeText(instant, Times.minute(instant));
    }

    /** Such as {@code 03:16:04}. */
    public static TimeText second(Instant instant) {
        return new TimeText(instant, Times.second(instant));
    }

    /** Such as {@code 17 Sep 2026}. */
    public static TimeText day(Instant instant) {
        return new TimeText(instant, Times.day(instant));
    }

    /** Such as {@code 17 Sep 2026, 03:16:04 UTC}. */
    public static TimeText full(Instant instant) {
        return new TimeText(instant, Times.full(instant));
    }
}
