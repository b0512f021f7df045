package dev.aftercall.incident.ui;

import dev.aftercall.base.ui.Countdown;
import dev.aftercall.incident.IncidentId;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A further column of the incident list. Modules contribute one by declaring a bean. */
@NamedInterface("navigation")
public interface IncidentColumn {

    /**
     * What a cell says.
     *
     * @param icon name of an icon; empty for none
     * @param tone any of {@code good, warn, bad, accent, faint}
     * @param clock what the browser lets go on behind the text; null for none
     */
    record Cell(
            String text, String icon, String tone, @Nullable Countdown clock) {

        public Cell(String text, String icon, String tone) {
            this(text, icon, tone, null);
        }
    }

    /** Heading of the column. */
    String title();

    /** Position after the built-in columns, smallest first. */
    int order();

    /** The cells for one page of the list, read with one statement; incidents left out get none. */
    Map<IncidentId, Cell> cells(Collection<IncidentId> incidents);
}
