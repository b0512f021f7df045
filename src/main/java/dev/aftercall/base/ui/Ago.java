package dev.aftercall.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.time.Instant;

/** How long ago something was, such as {@code 12 min ago}; the day once it is older than 24 hours. */
@Tag("ac-ago")
@JsModule("context://components/times.js")
public final class Ago extends Component implements HasStyle {

    public Ago(Instant then, Instant now) {
        getElement().setText(Times.ago(then, now));
        getElement()
                .setAttribute(
                        "elapsed", String.valueOf(Duration.between(then, now).toMillis()));
        getElement().setAttribute("title", ViewerZone.full(then));
    }
}
