package dev.aftercall.demo;

import dev.aftercall.incident.DeclareIncident;
import dev.aftercall.incident.EntryId;
import dev.aftercall.incident.IncidentService;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Turns the story of an incident into what people do in the incident room. */
@Profile(DemoLoader.PROFILE)
@Component
class IncidentPlot {

    private static final Duration UNTIL_INVITED = Duration.ofMinutes(1);
    private static final Duration UNTIL_ROOM_IS_OPEN = Duration.ofMinutes(4).plusSeconds(5);

    private final IncidentService incidents;
    private final StepPlayer player;
    private final Cast cast;

    IncidentPlot(IncidentService incidents, StepPlayer player, Cast cast) {
        this.incidents = incidents;
        this.player = player;
        this.cast = cast;
    }

    void write(String name, IncidentStory story, Keys keys, Script script) {
        var declared = story.declared().before(script.now());
        script.add(declared, story.by(), name, () -> keys.put(name, incidents.declare(declaration(story, declared))));
        for (var login : story.invited()) {
            script.add(
                    declared.plus(UNTIL_INVITED),
                    story.by(),
                    name,
                    () -> incidents.invite(keys.of(name), cast.id(login)));
        }
        var room = story.room();
        if (room != null) {
            script.add(declared.plus(UNTIL_ROOM_IS_OPEN), story.by(), name, () -> player.openRoom(keys.of(name), room));
        }
        var written = new HashMap<String, EntryId>();
        for (var step : story.log()) {
            script.add(
                    declared.plus(step.at().length()),
                    step.who(),
                    name,
                    () -> player.play(step, keys.of(name), declared, keys, written));
        }
    }

    private static DeclareIncident declaration(IncidentStory story, Instant declared) {
        return new DeclareIncident(
                story.title(),
                story.severity(),
                story.summary(),
                story.callers(),
                story.workflows(),
                story.regions(),
                story.conditions(),
                story.tags(),
                Span.after(declared, story.detected()),
                Span.after(declared, story.impact()),
                story.confidential(),
                story.drill());
    }
}
