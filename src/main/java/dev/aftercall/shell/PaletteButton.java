package dev.aftercall.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;

/** Stands in the top bar like a search field and opens the palette, as {@code Ctrl K} does everywhere. */
final class PaletteButton extends NativeButton {

    PaletteButton(Runnable open) {
        addClassName("palette-button");
        getElement().setAttribute("aria-label", "Search or go to… Ctrl K");
        getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        var words = new Span("Search or go to…");
        words.addClassName("grow");
        var keys = new Span("Ctrl K");
        keys.addClassName("kbd");
        add(new Icon("search"), words, keys);
        addClickListener(_ -> open.run());
        Shortcuts.addShortcutListener(this, open::run, Key.KEY_K, KeyModifier.CONTROL)
                .setBrowserDefaultAllowed(false);
        Shortcuts.addShortcutListener(this, open::run, Key.KEY_K, KeyModifier.META)
                .setBrowserDefaultAllowed(false);
    }
}
