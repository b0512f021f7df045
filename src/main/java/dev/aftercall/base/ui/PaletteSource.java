package dev.aftercall.base.ui;

import java.util.List;

/** Offers lines of the command palette on every screen. Modules contribute one by declaring a bean. */
public interface PaletteSource {

    /** Position among the sources, smallest first. */
    int order();

    /**
     * What is offered to the user at hand; must answer within a keystroke.
     *
     * @param query what was typed so far, stripped; empty offers the usual
     */
    List<PaletteEntry> find(String query);
}
