package dev.aftercall.demo;

import dev.aftercall.base.Severity;
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

    private static final Duration UNTIL_STAKEHOLDERS_ARE_TOLD = Duration.ofMinutes(24);
    private static final Duration BETWEEN_UPDATES = Duration.ofMinutes(28);
    private static final Duration CHECKLISTS_IN_USE = Duration.ofDays(100);
    private static final Duration UNTIL_MODE_IS_NAMED = Duration.ofSeconds(30);
    private static final int MOST_UPDATES = 5;

    private final IncidentService incidents;
    private final StepPlayer player;
    private final ResponsePlayer response;
    private final ModePlayer modes;
    private final Cast cast;

    IncidentPlot(IncidentService incidents, StepPlayer player, ResponsePlayer response, ModePlayer modes, Cast cast) {
        this.incidents = incidents;
        this.player = player;
        this.response = response;
        this.modes = modes;
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
        story.resolvedAt(script.now()).ifPresent(end -> {
            updates(name, story, declared, end, keys, script);
            if (end.isAfter(script.now().minus(CHECKLISTS_IN_USE))) {
                script.add(end, story.by(), name, () -> response.tickTasks(keys.of(name)));
            }
        });
        nameMode(name, story, keys, script);
        var written = new HashMap<String, EntryId>();
        for (var step : story.log()) {
            script.add(
                    declared.plus(step.at().length()),
                    step.who(),
                    name,
                    () -> player.play(step, keys.of(name), declared, keys, written));
        }
    }

    private void nameMode(String name, IncidentStory story, Keys keys, Script script) {
        var mode = story.mode();
        if (mode != null) {
            var end = story.resolvedAt(script.now())
                    .orElseThrow(() -> new IllegalStateException(name + " names a mode and was never resolved"));
            script.add(end.plus(UNTIL_MODE_IS_NAMED), story.by(), name, () -> modes.confirm(keys.of(name), mode));
        }
    }

    /** Stakeholders heard of serious incidents about when they should, unless the log says itself who was told what. */
    private void updates(String name, IncidentStory story, Instant declared, Instant end, Keys keys, Script script) {
        if (story.severity() == Severity.SEV3 || story.isToldInTheLog()) {
            return;
        }
        var pace = story.severity() == Severity.SEV1 ? 1 : 2;
        var late = Math.floorMod(name.hashCode(), 4) == 0 ? UNTIL_STAKEHOLDERS_ARE_TOLD : Duration.ZERO;
        var at = declared.plus(UNTIL_STAKEHOLDERS_ARE_TOLD.multipliedBy(pace)).plus(late);
        for (var sent = 0; sent < MOST_UPDATES && at.isBefore(end); sent++) {
            script.add(at, story.by(), name, () -> response.updateSent(keys.of(name), true));
            at = at.plus(BETWEEN_UPDATES.multipliedBy(pace));
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
