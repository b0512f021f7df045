package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import dev.aftercall.incident.IncidentId;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;

/** A further column of the list of postmortems. The slice that knows what it says contributes it by declaring a bean. */
public interface PostmortemListColumn {

    /** Heading of the column. */
    String title();

    /** The cells for one page of the list, read with one statement; postmortems left out get none. */
    Map<IncidentId, Supplier<Component>> cells(Collection<IncidentId> incidents);
}
