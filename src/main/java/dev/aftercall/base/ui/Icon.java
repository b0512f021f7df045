package dev.aftercall.base.ui;

import com.vaadin.flow.component.html.Span;

/** A Lucide outline, drawn as a mask in the colour of the text around it; decoration only, hidden from assistive technology. */
public final class Icon extends Span {

    /**
     * Shows an icon.
     *
     * @param name the Lucide name, which must stand in {@code frontend/styles/icons.css}
     */
    public Icon(String name) {
        addClassNames("i", "i-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }

    /**
     * The same icon in another size.
     *
     * @param pixels 12, 14 or 20
     */
    public Icon size(int pixels) {
        addClassName("i" + pixels);
        return this;
    }
}
