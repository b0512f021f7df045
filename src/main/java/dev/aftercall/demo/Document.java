package dev.aftercall.demo;

import dev.aftercall.postmortem.PostmortemId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A postmortem while its story is written into the script and played. */
final class Document {

    private final String name;
    private final PostmortemStory story;
    private final Instant start;
    private final Script script;
    private @Nullable PostmortemId id;

    Document(String name, PostmortemStory story, Instant start, Script script) {
        this.name = name;
        this.story = story;
        this.start = start;
        this.script = script;
    }

    String name() {
        return name;
    }

    PostmortemStory story() {
        return story;
    }

    /** The moment at which all stories end. */
    Instant now() {
        return script.now();
    }

    /** Somebody does something, so long after the postmortem was opened. */
    void by(String login, Duration after, Runnable act) {
        script.add(start.plus(after), login, name, act);
    }

    /** The moment so long after the postmortem was opened. */
    Instant opened(Duration after) {
        return start.plus(after);
    }

    /** Somebody does something at that time. */
    void by(String login, Instant at, Runnable act) {
        script.add(at, login, name, act);
    }

    void opened(PostmortemId opened) {
        id = opened;
    }

    PostmortemId id() {
        if (id == null) {
            throw new IllegalStateException("The postmortem %s has not been opened yet".formatted(name));
        }
        return id;
    }
}
