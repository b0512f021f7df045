package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import dev.aftercall.incident.IncidentStatus;
import java.util.List;

/** The way from investigating to resolved, with the present step. */
final class StatusSteps extends OrderedList {

    private static final List<IncidentStatus> WAY = List.of(
            IncidentStatus.INVESTIGATING,
            IncidentStatus.IDENTIFIED,
            IncidentStatus.MITIGATING,
            IncidentStatus.RESOLVED);

    StatusSteps(IncidentStatus status) {
        addClassName("steps");
        getElement().setAttribute("aria-label", "Status");
        setClassName("off", !WAY.contains(status));
        setClassName("finished", status == IncidentStatus.RESOLVED);
        for (var step : WAY) {
            var item = new ListItem(step.label());
            if (step == status) {
                item.addClassName("now");
                item.getElement().setAttribute("aria-current", "step");
            } else if (WAY.indexOf(step) < WAY.indexOf(status)) {
                item.addClassName("done");
            }
            add(item);
        }
    }
}
