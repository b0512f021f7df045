package dev.aftercall.incident.clock;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** All clocks of one incident at one moment. */
public record ClockBoard(List<ResponseClock> clocks) {

    private static final Comparator<ResponseClock> BY_DUE =
            Comparator.comparing(ResponseClock::dueAt).thenComparingInt(ResponseClock::position);

    public ClockBoard {
        clocks = List.copyOf(clocks);
    }

    /** Those that still run in time, the next one due first. */
    public List<ResponseClock> running() {
        return clocks.stream()
                .filter(clock -> clock.isRunning() && !clock.isBreached())
                .sorted(BY_DUE)
                .toList();
    }

    /** Those that are overdue and not stopped yet, the oldest first. */
    public List<ResponseClock> overdue() {
        return clocks.stream()
                .filter(clock -> clock.isRunning() && clock.isBreached())
                .sorted(BY_DUE)
                .toList();
    }

    /** Those that were stopped, in time or too late, in the order in which they were; the latest turn of repeating ones. */
    public List<ResponseClock> stopped() {
        return clocks.stream()
                .filter(clock -> !clock.isRunning() && !clock.superseded())
                .filter(clock -> clock.stopped() || clock.isBreached())
                .filter(clock -> clocks.stream()
                        .noneMatch(later -> later.clockKey().equals(clock.clockKey()) && later.round() > clock.round()))
                .sorted(Comparator.comparingInt(ResponseClock::position))
                .toList();
    }

    /** What no longer counts or came before: other severities, earlier turns, pointless ones. */
    public List<ResponseClock> earlier() {
        var shown = new HashSet<ResponseClock>(running());
        shown.addAll(overdue());
        shown.addAll(stopped());
        return clocks.stream().filter(clock -> !shown.contains(clock)).toList();
    }

    /** The next one due that is not broken yet. */
    public Optional<ResponseClock> next() {
        return running().stream().findFirst();
    }

    /** The next one due, else the latest that is overdue. */
    public Optional<ResponseClock> mostUrgent() {
        return next().or(() -> overdue().stream().reduce((_, later) -> later));
    }

    /** How many that count were breached, stopped since or not. */
    public long breaches() {
        return clocks.stream()
                .filter(clock -> clock.isBreached() && !clock.superseded())
                .count();
    }
}
