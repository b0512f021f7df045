package dev.aftercall.demo;

import dev.aftercall.demo.Script.Scene;
import dev.aftercall.incident.IncidentFilter;
import dev.aftercall.incident.IncidentQueries;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Plays the stories, all in one transaction, so that a start that is cut off leaves an empty portal behind. */
@Profile(DemoLoader.PROFILE)
@Component
class DemoLoader {

    static final String PROFILE = "demo";

    /** Someone who sees whether there is any incident at all, private ones included. */
    private static final String ADMINISTRATOR = "admin";

    private final IncidentPlot incidents;
    private final PostmortemPlot postmortems;
    private final IncidentQueries queries;
    private final DemoClock clock;
    private final Cast cast;
    private final EntityManager entities;
    private final TransactionOperations transaction;

    DemoLoader(
            IncidentPlot incidents,
            PostmortemPlot postmortems,
            IncidentQueries queries,
            DemoClock clock,
            Cast cast,
            EntityManager entities,
            TransactionOperations transaction) {
        this.incidents = incidents;
        this.postmortems = postmortems;
        this.queries = queries;
        this.clock = clock;
        this.cast = cast;
        this.entities = entities;
        this.transaction = transaction;
    }

    /**
     * Fills the portal with what happened up to that moment; the same moment gives the same year.
     *
     * @return false if there are incidents already or if it is not the portal of the demo's people; nothing changed then
     */
    boolean load(Instant now) {
        if (!cast.gather() || !isEmpty()) {
            return false;
        }
        var script = write(now.truncatedTo(ChronoUnit.SECONDS));
        transaction.executeWithoutResult(_ -> script.inOrder().forEach(this::play));
        return true;
    }

    private boolean isEmpty() {
        var existing = new AtomicLong();
        cast.as(ADMINISTRATOR, () -> existing.set(queries.count(IncidentFilter.all())));
        return existing.get() == 0;
    }

    /** Everything that happens up to that moment. */
    Script write(Instant now) {
        var script = new Script(now);
        var reader = new StoryReader();
        var keys = new Keys();
        var stories = reader.incidents();
        stories.forEach((name, story) -> incidents.write(name, story, keys, script));
        var followUps = reader.followUps();
        reader.postmortems().forEach((name, story) -> {
            var incident = stories.get(name);
            var resolved = incident == null ? null : incident.resolvedAt(now).orElse(null);
            if (resolved == null) {
                throw new IllegalStateException("There is no resolved incident for the postmortem " + name);
            }
            var followUp = followUps.getOrDefault(name, FollowUpStory.NONE);
            postmortems.write(name, story, followUp, resolved, keys, script);
        });
        return script;
    }

    private void play(Scene scene) {
        try {
            clock.at(scene.at(), () -> cast.as(scene.who(), scene.act()));
            entities.flush();
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The story %s cannot go on with %s at %s: %s"
                            .formatted(scene.story(), scene.who(), scene.at(), e.getMessage()),
                    e);
        }
        entities.clear(); // thousands of entities in one session would make every query slow
    }
}
