package dev.aftercall.base.ui;

import java.util.Arrays;
import java.util.Locale;

/**
 * One line of the command palette.
 *
 * @param group heading under which it stands, such as {@code Go to}
 * @param icon Lucide name of its icon
 * @param label what it does or where it leads, such as {@code Add a note}
 * @param detail a few words more, or empty
 * @param run does it, after the palette is closed; a {@code DomainException} is shown to the user
 */
public record PaletteEntry(String group, String icon, String label, String detail, Runnable run) {

    /** Whether each word of the query stands somewhere in label or detail, whatever its case. */
    public boolean matches(String query) {
        var text = (label + " " + detail).toLowerCase(Locale.ROOT);
        return Arrays.stream(query.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(text::contains);
    }
}
