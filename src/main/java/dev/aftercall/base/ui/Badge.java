package dev.aftercall.base.ui;

import com.vaadin.flow.component.html.Span;

/** A short word about state, on a tint. */
public final class Badge extends Span {

    /**
     * Shows a word.
     *
     * @param variants any of {@code line, good, warn, bad, accent, info}
     */
    public Badge(String text, String... variants) {
        super(text);
        addClassName("badge");
        addClassNames(variants);
    }
}
