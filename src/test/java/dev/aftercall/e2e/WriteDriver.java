package dev.aftercall.e2e;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.People;
import dev.aftercall.incident.Activity;
import dev.aftercall.incident.ActivityKind;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.ChangeStatus;
import dev.aftercall.incident.DeclareIncident;
import dev.aftercall.incident.IncidentFilter;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.IncidentSummary;
import dev.aftercall.incident.Note;
import dev.aftercall.incident.TimelineQueries;
import dev.aftercall.incident.TimelineService;

/**
 * Lives inside the packaged portal, prints all that is stored there, then writes as fast as it can and prints what the
 * services have acknowledged.
 */
class WriteDriver extends PortalGuest {

    static final String STORED = "STORED ";
    static final String ALL_STORED = "ALL-STORED";
    static final String ACKNOWLEDGED = "ACKNOWLEDGED ";
    static final int WRITERS = 4;

    private static final int NOTES = 3;

    private final IncidentService incidents;
    private final IncidentQueries queries;
    private final TimelineService timeline;
    private final TimelineQueries timelines;

    WriteDriver(
            IncidentService incidents,
            IncidentQueries queries,
            TimelineService timeline,
            TimelineQueries timelines,
            People people) {
        super(people);
        this.incidents = incidents;
        this.queries = queries;
        this.timeline = timeline;
        this.timelines = timelines;
    }

    @Override
    protected void work() {
        var round = String.valueOf(ProcessHandle.current().pid());
        printStored();
        for (var writer = 1; writer <= WRITERS; writer++) {
            var name = round + "." + writer;
            Thread.ofPlatform().start(() -> write(name));
        }
    }

    private void printStored() {
        var all = queries.list(IncidentFilter.all().withSort(IncidentFilter.Sort.KEY_ASC), 0, 100_000);
        for (var incident : all) {
            var entries = timelines.all(incident.key());
            print(STORED, "incident " + incident.key().value() + " " + incident.title());
            print(
                    STORED,
                    "state "
                            + state(
                                    incident,
                                    entries.stream()
                                            .filter(Activity.class::isInstance)
                                            .toList()
                                            .size()));
            for (var entry : entries) {
                switch (entry) {
                    case Note note -> print(STORED, "note " + incident.key().value() + " " + note.text());
                    case Activity activity
                    when activity.activity() == ActivityKind.STATUS ->
                        print(STORED, "status " + incident.key().value() + " IDENTIFIED");
                    case Activity _ -> {}
                }
            }
        }
        print(ALL_STORED, "");
    }

    /** Declaring leaves one activity, a move one more. */
    private static String state(IncidentSummary incident, int activities) {
        var expected = incident.status() == IncidentStatus.INVESTIGATING ? 1 : 2;
        return activities == expected ? "whole" : "half-written " + incident + " with " + activities + " activities";
    }

    private void write(String writer) {
        signIn();
        for (var number = 1; ; number++) {
            var title = "Incident " + writer + "." + number;
            var key = incidents.declare(DeclareIncident.titled(title, Severity.SEV2));
            print(ACKNOWLEDGED, "incident " + key.value() + " " + title);
            for (var note = 1; note <= NOTES; note++) {
                var text = "Note " + writer + "." + number + "." + note;
                timeline.addNote(key, AddNote.of(text));
                print(ACKNOWLEDGED, "note " + key.value() + " " + text);
            }
            incidents.changeStatus(key, queries.details(key).version(), ChangeStatus.to(IncidentStatus.IDENTIFIED));
            print(ACKNOWLEDGED, "status " + key.value() + " IDENTIFIED");
        }
    }

    private static void print(String mark, String text) {
        System.out.println(mark + text);
    }
}
