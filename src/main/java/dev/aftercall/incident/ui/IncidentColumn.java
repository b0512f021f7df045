package dev.aftercall.incident.ui;

import dev.aftercall.incident.IncidentId;
import java.util.Collection;
import java.util.Map;
import org.springframework.modulith.NamedInterface;

/** A further column of the incident list. Modules contribute one by declaring a bean. */
@NamedInterface("navigation")
public interface IncidentColumn {

    /** What a cell says, with the name of an icon and any of {@code good, warn, bad, accent, faint} as tone. */
    record Cell(String text, String icon, String tone) {}

    /** Heading of the column. */
    String title();

    /** Position after the built-in columns, smallest first. */
    int order();

    /** The cells for one page of the list, read with one statement; incidents left out get none. */
    Map<IncidentId, Cell> cells(Collection<IncidentId> incidents);
}
