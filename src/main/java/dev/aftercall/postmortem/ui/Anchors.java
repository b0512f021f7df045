package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;

/** Places in the editor that the readiness list and links jump to. */
public final class Anchors {

    private Anchors() {}

    /** Marks a component as the place that an anchor of the readiness list means. */
    public static void mark(Component place, Object anchor) {
        place.setId("at-" + anchor);
    }

    /** Scrolls to the place and puts the focus into its first field. */
    public static void jump(Component within, String anchor) {
        within.getElement().executeJs("""
                        const place = document.getElementById('at-' + $0) ?? this;
                        const folded = place.closest('details');
                        if (folded) folded.open = true;
                        place.scrollIntoView({ block: 'center' });
                        const field = place.matches('input, textarea') ? place
                            : place.querySelector('textarea, input:not([type=checkbox]), select, button');
                        (field ?? place).focus({ preventScroll: true });
                        """, anchor);
    }
}
