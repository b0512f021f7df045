package dev.aftercall.bench;

import dev.aftercall.e2e.PortalGuest;
import dev.aftercall.identity.People;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.TimelineSelectionService;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.postmortem.analysis.WhyService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Lives inside the packaged portal and writes the largest postmortem that the editor is measured on. */
class PostmortemFiller extends PortalGuest {

    static final String FILLED = "FILLED ";

    private final LargePostmortem large;
    private final People people;
    private final Clock clock;

    PostmortemFiller(
            IncidentService incidents,
            IncidentQueries incidentQueries,
            TimelineService timeline,
            PostmortemService postmortems,
            TimelineSelectionService selection,
            WhyService whys,
            ActionService actions,
            People people,
            Clock clock) {
        super(people);
        this.large = new LargePostmortem(incidents, incidentQueries, timeline, postmortems, selection, whys, actions);
        this.people = people;
        this.clock = clock;
    }

    @Override
    protected void work() {
        var owner = people.active().getFirst().id();
        System.out.println(FILLED + large.write(owner, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }
}
