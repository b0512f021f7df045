package dev.aftercall.bench;

import dev.aftercall.base.Severity;
import dev.aftercall.e2e.PortalGuest;
import dev.aftercall.identity.People;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.ChangeStatus;
import dev.aftercall.incident.DeclareIncident;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.TimelineSelectionService;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.action.ActionKind;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.postmortem.action.Horizon;
import dev.aftercall.postmortem.action.Priority;
import dev.aftercall.postmortem.analysis.WhyId;
import dev.aftercall.postmortem.analysis.WhyService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the largest postmortem that the editor is measured on: 300 timeline entries, 60 whys, 80 action items. Can live
 * inside the packaged portal.
 */
public class LargePostmortem extends PortalGuest {

    public static final int ENTRIES = 300;
    public static final int WHYS = 60;
    public static final int ACTIONS = 80;

    static final String FILLED = "FILLED ";

    private static final int BRANCH = 5;

    private final IncidentService incidents;
    private final IncidentQueries incidentQueries;
    private final TimelineService timeline;
    private final PostmortemService postmortems;
    private final TimelineSelectionService selection;
    private final WhyService whys;
    private final ActionService actions;
    private final People people;
    private final Clock clock;

    public LargePostmortem(
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
        this.people = people;
        this.clock = clock;
        this.incidents = incidents;
        this.incidentQueries = incidentQueries;
        this.timeline = timeline;
        this.postmortems = postmortems;
        this.selection = selection;
        this.whys = whys;
        this.actions = actions;
    }

    @Override
    protected void work() {
        var owner = people.active().getFirst().id();
        System.out.println(FILLED + write(owner, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    /** Writes it through the services as the current user, who must lead. */
    public PostmortemId write(UserId owner, LocalDate due) {
        var key = resolved();
        var id = postmortems.open(key);
        selection
                .selection(id)
                .entries()
                .forEach(each -> selection.include(id, each.entry().id()));
        ask(id);
        for (var number = 1; number <= ACTIONS; number++) {
            var action = actions.propose(id, action(number, owner, due.plusDays(number)));
            if (number % 3 > 0) {
                actions.accept(action);
            }
            if (number % 3 == 2) {
                actions.start(action);
            }
        }
        return id;
    }

    private IncidentKey resolved() {
        var key = incidents.declare(new DeclareIncident(
                "Eight-second answers on the booking line",
                Severity.SEV2,
                "Time to first token rose after a change of the prompt.",
                "Callers waited eight seconds for every answer.",
                List.of("Booking"),
                List.of("eu-1"),
                List.of(),
                List.of(),
                null,
                null,
                false,
                false));
        for (var number = 1; number < ENTRIES; number++) {
            timeline.addNote(
                    key,
                    AddNote.of("Observation **%d**: P90 at %d ms, see [trace](https://traces.example/%d)"
                            .formatted(number, 3_000 + number, number)));
        }
        incidents.changeStatus(key, incidentQueries.details(key).version(), ChangeStatus.to(IncidentStatus.RESOLVED));
        return key;
    }

    private void ask(PostmortemId id) {
        @Nullable WhyId above = null;
        for (var number = 1; number <= WHYS; number++) {
            above = whys.add(
                    id,
                    number % BRANCH == 1 ? null : above,
                    null,
                    "Why did observation %d follow?".formatted(number),
                    "Because no check of step %d looked at the size of the context".formatted(number));
        }
    }

    @SafeVarargs
    private static <T> T one(int number, T... choices) {
        return choices[number % choices.length];
    }

    private static ActionDraft action(int number, UserId owner, LocalDate due) {
        return new ActionDraft(
                "Replay calls of %d turns before each release of the prompt".formatted(number),
                "In the pipeline, on **recorded** calls.",
                owner,
                due,
                one(number, Horizon.IMMEDIATE, Horizon.SHORT, Horizon.LONG),
                one(number, ActionKind.MITIGATION, ActionKind.PREVENTION, ActionKind.DETECTION),
                one(number, Priority.HIGH, Priority.MEDIUM, Priority.LOW),
                "https://tracker.example/VOICE-" + number);
    }
}
