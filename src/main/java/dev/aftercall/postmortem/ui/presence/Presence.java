package dev.aftercall.postmortem.ui.presence;

import dev.aftercall.base.TopicTouched;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Who has which postmortem open, in the memory of this node. It asks nobody for permission: only a view that has loaded
 * the postmortem may enter or look. Thread-safe.
 *
 * @see "Decision 0026"
 */
@Component
public class Presence {

    /** How often a window says that it is there. */
    static final Duration BEAT = Duration.ofSeconds(5);

    /** After this silence a window is taken for dead. */
    static final Duration GONE_AFTER = BEAT.multipliedBy(3);

    /** Browsers wake windows in the background once a minute. */
    static final Duration GONE_WHEN_HIDDEN = Duration.ofSeconds(90);

    /** After this time without a keystroke the pen lies free. */
    static final Duration PEN_RESTS = Duration.ofSeconds(60);

    private final Map<PostmortemId, Room> rooms = new HashMap<>();
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Presence(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** The topic that is touched when somebody comes, goes, moves, or takes or lays down a pen. */
    public static String topic(PostmortemId id) {
        return "postmortem-presence:" + id;
    }

    /** Somebody opens a postmortem in a window. */
    public Visit enter(PostmortemId id, UserId user, SectionKind section) {
        var visit = new Visit(this, id, user, section, clock.instant());
        change(visit, () -> room(visit).enter(visit));
        return visit;
    }

    /** Who is here now. */
    public synchronized Here here(PostmortemId id) {
        var room = rooms.get(id);
        return room == null ? Here.NOBODY : room.here();
    }

    /** How many windows are known of, in all postmortems. */
    synchronized int windows() {
        return rooms.values().stream().mapToInt(Room::size).sum();
    }

    void move(Visit visit, SectionKind to) {
        change(visit, () -> {
            var moved = visit.section() != to;
            visit.show(to);
            return moved;
        });
    }

    /** Also looks after all others, so that nobody needs a timer. */
    void beat(Visit visit, boolean inBackground) {
        var changed = new HashSet<PostmortemId>();
        synchronized (this) {
            if (visit.isOver()) {
                return;
            }
            var now = clock.instant();
            visit.seen(now, inBackground);
            if (room(visit).enter(visit)) {
                changed.add(visit.postmortem());
            }
            rooms.forEach((id, room) -> {
                if (room.sweep(now)) {
                    changed.add(id);
                }
            });
            rooms.values().removeIf(Room::isEmpty);
        }
        touch(changed);
    }

    void write(Visit visit, String text) {
        change(visit, () -> room(visit).write(visit, text, clock.instant()));
    }

    void takeOver(Visit visit, String text) {
        change(visit, () -> room(visit).takeOver(visit, text, clock.instant()));
    }

    void layDown(Visit visit, String text) {
        change(visit, () -> room(visit).layDown(visit, text));
    }

    void leave(Visit visit) {
        change(visit, () -> {
            visit.end();
            return room(visit).leave(visit);
        });
    }

    private void change(Visit visit, BooleanSupplier step) {
        boolean changed;
        synchronized (this) {
            changed = !visit.isOver() && step.getAsBoolean();
            rooms.values().removeIf(Room::isEmpty);
        }
        if (changed) {
            touch(Set.of(visit.postmortem()));
        }
    }

    private Room room(Visit visit) {
        return rooms.computeIfAbsent(visit.postmortem(), _ -> new Room());
    }

    private void touch(Set<PostmortemId> changed) {
        changed.forEach(id -> events.publishEvent(new TopicTouched(topic(id))));
    }
}
