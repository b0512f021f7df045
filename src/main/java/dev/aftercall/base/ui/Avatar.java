package dev.aftercall.base.ui;

import com.vaadin.flow.component.html.Span;

/** A person's initials in a colour of their own. */
public final class Avatar extends Span {

    /**
     * @param initials one or two letters
     * @param name the full name, for the tooltip
     * @param seed what the colour is derived from, the same for a person everywhere
     */
    public Avatar(String initials, String name, Object seed) {
        super(initials);
        addClassName("av");
        getElement().setAttribute("title", name);
        getElement().setAttribute("aria-hidden", "true");
        getStyle().set("--h", String.valueOf(hue(seed)));
    }

    /** Hue of a person's colour in degrees. */
    public static int hue(Object seed) {
        return Math.floorMod(seed.hashCode() * 47, 360);
    }

    public Avatar big() {
        addClassName("big");
        return this;
    }
}
