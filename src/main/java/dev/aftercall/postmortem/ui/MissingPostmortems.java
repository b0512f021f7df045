package dev.aftercall.postmortem.ui;

import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentFilter;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.IncidentSummary;
import dev.aftercall.postmortem.PostmortemQueries;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds resolved incidents that need a postmortem and have none. */
@Component
class MissingPostmortems {

    private static final int LOOKED_AT = 100;
    private static final IncidentFilter NEEDING = IncidentFilter.all()
            .withStatuses(Set.of(IncidentStatus.RESOLVED))
            .withSeverities(Set.of(Severity.SEV1, Severity.SEV2))
            .withDrills(false)
            .withSort(IncidentFilter.Sort.STARTED_DESC);

    private final IncidentQueries incidents;
    private final PostmortemQueries postmortems;

    MissingPostmortems(IncidentQueries incidents, PostmortemQueries postmortems) {
        this.incidents = incidents;
        this.postmortems = postmortems;
    }

    /** Among the latest hundred resolved SEV-1 and SEV-2, those without a postmortem, latest first. */
    List<IncidentSummary> find() {
        var resolved = incidents.list(NEEDING, 0, LOOKED_AT);
        var written = postmortems
                .statesOf(resolved.stream().map(IncidentSummary::id).toList())
                .keySet();
        return resolved.stream()
                .filter(incident -> !written.contains(incident.id()))
                .toList();
    }
}
