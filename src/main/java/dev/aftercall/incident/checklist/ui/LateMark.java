package dev.aftercall.incident.checklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.time.Instant;

/** Marks the phase around it as late once its time is over, without asking the server. */
@Tag("ac-late")
@JsModule("context://components/clocks.js")
final class LateMark extends Component {

    LateMark(Instant closes, Instant now) {
        getElement()
                .setAttribute(
                        "elapsed", String.valueOf(Duration.between(closes, now).toMillis()));
        getElement().setAttribute("hidden", true);
    }
}
