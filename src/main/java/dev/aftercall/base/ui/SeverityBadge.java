package dev.aftercall.base.ui;

import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.Severity;
import java.util.Locale;

/** Severity as colour, shape and text. Filled where the screen or row is about the incident, quiet for a mere reference. */
public final class SeverityBadge extends Span {

    private SeverityBadge(Severity severity, boolean drill, String... variants) {
        addClassNames("sev", severity.name().toLowerCase(Locale.ROOT));
        addClassNames(variants);
        if (drill) {
            addClassName("drill");
        }
        var shape = new Span();
        shape.addClassNames("shape", "shape-" + severity.name().toLowerCase(Locale.ROOT));
        shape.getElement().setAttribute("aria-hidden", "true");
        add(shape, new Span(severity.label()));
        getElement().setAttribute("title", severity.label() + ", " + severity.word() + (drill ? ", drill" : ""));
    }

    public static SeverityBadge filled(Severity severity, boolean drill) {
        return new SeverityBadge(severity, drill);
    }

    public static SeverityBadge big(Severity severity, boolean drill) {
        return new SeverityBadge(severity, drill, "big");
    }

    public static SeverityBadge quiet(Severity severity) {
        return new SeverityBadge(severity, false, "quiet");
    }
}
