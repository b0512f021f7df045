package dev.aftercall.postmortem.ui.presence;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import java.time.Instant;

/** One window in which somebody has a postmortem open. One that was taken for dead is back with its next sign. Thread-safe. */
public final class Visit {

    private final Presence presence;
    private final PostmortemId postmortem;
    private final UserId user;
    private SectionKind section;
    private Instant seen;
    private boolean hidden;
    private boolean over;

    Visit(Presence presence, PostmortemId postmortem, UserId user, SectionKind section, Instant seen) {
        this.presence = presence;
        this.postmortem = postmortem;
        this.user = user;
        this.section = section;
        this.seen = seen;
    }

    /** The window shows another section. */
    public void move(SectionKind to) {
        presence.move(this, to);
    }

    /**
     * The window is still there.
     *
     * @param inBackground whether it cannot be seen, so that the browser lets it speak up less often
     */
    public void beat(boolean inBackground) {
        presence.beat(this, inBackground);
    }

    /** Somebody types in a text: takes the pen unless somebody else has it; from the person's other window, too. */
    public void write(String text) {
        presence.write(this, text);
    }

    /** Takes the pen of a text from whoever has it. */
    public void takeOver(String text) {
        presence.takeOver(this, text);
    }

    /** Lays the pen of a text down, if it is here. */
    public void layDown(String text) {
        presence.layDown(this, text);
    }

    /** The window is closed or shows something else. */
    public void leave() {
        presence.leave(this);
    }

    PostmortemId postmortem() {
        return postmortem;
    }

    UserId user() {
        return user;
    }

    SectionKind section() {
        return section;
    }

    void show(SectionKind shown) {
        section = shown;
    }

    void seen(Instant at, boolean inBackground) {
        seen = at;
        hidden = inBackground;
    }

    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }

    boolean isGone(Instant now) {
        return seen.plus(hidden ? Presence.GONE_WHEN_HIDDEN : Presence.GONE_AFTER)
                .isBefore(now);
    }
}
