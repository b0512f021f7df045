package dev.aftercall.incident.ui;

import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.NavCount;
import dev.aftercall.incident.IncidentFilter;
import dev.aftercall.incident.IncidentTopics;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How many incidents are open, in red while one of them is critical and real. */
@Component
class OpenIncidentsCount implements NavCount {

    private static final IncidentFilter CRITICAL =
            IncidentFilter.open().withSeverities(Set.of(Severity.SEV1)).withDrills(false);

    private final Desk desk;

    OpenIncidentsCount(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return IncidentNavigation.LIST;
    }

    @Override
    public String topic() {
        return IncidentTopics.ALL;
    }

    @Override
    public Optional<Count> count() {
        if (!Team.includes(desk.user())) {
            return Optional.empty();
        }
        var open = desk.queries().count(IncidentFilter.open());
        return Optional.of(new Count(open, open > 0 && desk.queries().count(CRITICAL) > 0));
    }
}
