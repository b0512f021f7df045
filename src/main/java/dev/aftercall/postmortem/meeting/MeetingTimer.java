package dev.aftercall.postmortem.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The timer of a meeting: moments and spans instead of ticks, so that every screen, also after a restart, reads the same
 * time off it.
 *
 * @param slots the items of the agenda
 * @param current the item that is talked about, from 0
 * @param runningSince when the present stretch began; null while the timer is paused
 */
public record MeetingTimer(
        List<Slot> slots, int current, @Nullable Instant runningSince) {

    /**
     * The time of one item.
     *
     * @param given what was planned and added
     * @param spent what was used before the present stretch
     */
    public record Slot(Duration given, Duration spent) {}

    public MeetingTimer {
        slots = List.copyOf(slots);
    }

    public boolean isRunning() {
        return runningSince != null;
    }

    public boolean isLast() {
        return current == slots.size() - 1;
    }

    /** What the item has used up to now. */
    public Duration spent(int item, Instant now) {
        var before = slots.get(item).spent();
        return item == current ? before.plus(stretch(now)) : before;
    }

    /** What the item has left; negative by how much it is over. */
    public Duration left(int item, Instant now) {
        return slots.get(item).given().minus(spent(item, now));
    }

    /** What all items have used. */
    public Duration spent(Instant now) {
        return slots.stream().map(Slot::spent).reduce(stretch(now), Duration::plus);
    }

    /** What all items were given. */
    public Duration given() {
        return slots.stream().map(Slot::given).reduce(Duration.ZERO, Duration::plus);
    }

    /** When the meeting ends if the present item and those behind it keep to what they have left. */
    public Instant expectedEnd(Instant now) {
        var rest = IntStream.range(current, slots.size())
                .mapToObj(item -> left(item, now))
                .filter(Duration::isPositive)
                .reduce(Duration.ZERO, Duration::plus);
        return now.plus(rest);
    }

    /** The present stretch; nothing if another machine's clock lies behind the one that began it. */
    private Duration stretch(Instant now) {
        return runningSince == null || now.isBefore(runningSince) ? Duration.ZERO : Duration.between(runningSince, now);
    }
}
