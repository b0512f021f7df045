package dev.aftercall.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The mark and name of the product, leading home. */
final class Brand extends Anchor {

    Brand() {
        super("", "");
        addClassName("brand");
        var mark = new Span();
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, new Span("Aftercall"));
        getElement().setAttribute("aria-label", "Aftercall, home");
    }
}
