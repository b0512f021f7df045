package dev.aftercall.postmortem.ui.presence;

import dev.aftercall.postmortem.ui.presence.Here.Pen;
import dev.aftercall.postmortem.ui.presence.Here.Window;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The windows in one postmortem and the pens they hold. Each step returns whether others can see a difference. */
final class Room {

    private record Held(Visit by, Instant typed) {}

    private final Set<Visit> visits = new LinkedHashSet<>();
    private final Map<String, Held> pens = new HashMap<>();

    boolean enter(Visit visit) {
        return visits.add(visit);
    }

    boolean leave(Visit visit) {
        var there = visits.remove(visit);
        return pens.values().removeIf(pen -> pen.by() == visit) || there;
    }

    boolean write(Visit visit, String text, Instant now) {
        var held = pens.get(text);
        return (held == null || held.by().user().equals(visit.user())) && takeOver(visit, text, now);
    }

    boolean takeOver(Visit visit, String text, Instant now) {
        visits.add(visit);
        var before = pens.put(text, new Held(visit, now));
        return before == null || before.by() != visit;
    }

    boolean layDown(Visit visit, String text) {
        var held = pens.get(text);
        return held != null && held.by() == visit && pens.remove(text, held);
    }

    boolean sweep(Instant now) {
        var gone = visits.removeIf(visit -> visit.isGone(now));
        var rested = pens.values()
                .removeIf(pen -> !visits.contains(pen.by())
                        || pen.typed().plus(Presence.PEN_RESTS).isBefore(now));
        return gone || rested;
    }

    boolean isEmpty() {
        return visits.isEmpty();
    }

    int size() {
        return visits.size();
    }

    Here here() {
        return new Here(
                visits.stream()
                        .map(visit -> new Window(visit.user(), visit.section()))
                        .toList(),
                pens.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> pen(entry.getValue().by()))));
    }

    private static Pen pen(Visit by) {
        return new Pen(by.user(), by.section(), by);
    }
}
