package dev.aftercall.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time it is, going on in the browser. */
@Tag("ac-now")
@JsModule("context://components/times.js")
public final class NowClock extends Component implements HasStyle {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm 'UTC'", Locale.ENGLISH);

    private NowClock(Instant now, String zone, String text) {
        getElement().setText(text);
        getElement().setAttribute("zone", zone);
        getElement().setAttribute("at", now.toString());
    }

    /** Such as {@code Thursday 17 September, 03:16 UTC}. */
    public static NowClock utc(Instant now) {
        return new NowClock(now, "utc", DAY.format(now.atOffset(ZoneOffset.UTC)));
    }

    /** Such as {@code 05:16 local}; empty where local time is UTC. */
    public static NowClock local(Instant now) {
        return new NowClock(now, "local", ViewerZone.minute(now) + " local");
    }
}
