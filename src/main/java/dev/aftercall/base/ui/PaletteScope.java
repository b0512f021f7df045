package dev.aftercall.base.ui;

import java.util.List;

/** A view with commands of its own, which stand first in the command palette. */
public interface PaletteScope {

    /** What the user at hand may do here at the moment. */
    List<PaletteEntry> paletteEntries();
}
