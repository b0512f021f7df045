package dev.aftercall.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happens in all stories together, to be played in the order of time. */
final class Script {

    /**
     * One thing that one person does.
     *
     * @param who login of that person
     * @param story where it is written, for a message when it cannot be played
     */
    record Scene(Instant at, String who, String story, Runnable act) {}

    private final Instant now;
    private final List<Scene> scenes = new ArrayList<>();

    Script(Instant now) {
        this.now = now;
    }

    /** The moment at which all stories end. */
    Instant now() {
        return now;
    }

    void add(Instant at, String who, String story, Runnable act) {
        if (at.isAfter(now)) {
            throw new IllegalStateException(
                    "The story %s goes on for %s after now".formatted(story, Duration.between(now, at)));
        }
        scenes.add(new Scene(at, who, story, act));
    }

    /** Scenes at the same time keep the order in which they were written. */
    List<Scene> inOrder() {
        return scenes.stream().sorted(Comparator.comparing(Scene::at)).toList();
    }
}
