package dev.aftercall.bench;

import dev.aftercall.base.Severity;
import dev.aftercall.e2e.PortalGuest;
import dev.aftercall.identity.People;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.ChangeStatus;
import dev.aftercall.incident.DeclareIncident;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.TimelineService;
import java.util.List;

/** Lives inside the packaged portal and adds what the timings are taken on, through the services. */
class BaselineFiller extends PortalGuest {

    static final int INCIDENTS = 10_000;
    static final int ENTRIES = 200;
    static final String FILLED = "FILLED ";

    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private final IncidentService incidents;
    private final IncidentQueries queries;
    private final TimelineService timeline;

    BaselineFiller(IncidentService incidents, IncidentQueries queries, TimelineService timeline, People people) {
        super(people);
        this.incidents = incidents;
        this.queries = queries;
        this.timeline = timeline;
    }

    @Override
    protected void work() {
        for (var number = 1; number <= INCIDENTS; number++) {
            resolve(declare(number));
        }
        var room = declare(0);
        for (var entry = 1; entry <= ENTRIES; entry++) {
            timeline.addNote(
                    room,
                    AddNote.of("Observation **%d**: P90 at %d ms, see [trace](https://traces.example/%d)"
                            .formatted(entry, 3_000 + entry, entry)));
        }
        System.out.println(FILLED + room.value());
    }

    private IncidentKey declare(int number) {
        var severity = SEVERITIES.get(number % SEVERITIES.size());
        return incidents.declare(new DeclareIncident(
                "Callers hear silence in workflow " + number % 40 + ", case " + number,
                severity,
                "Time to first token rose after a change of the prompt.",
                "About %d callers heard nothing for eight seconds.".formatted(number),
                List.of("Workflow " + number % 40),
                List.of("eu-" + number % 4),
                List.of(),
                List.of("tag-" + number % 25),
                null,
                null,
                false,
                false));
    }

    private void resolve(IncidentKey key) {
        incidents.changeStatus(key, queries.details(key).version(), ChangeStatus.to(IncidentStatus.RESOLVED));
    }
}
