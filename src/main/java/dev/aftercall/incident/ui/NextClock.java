package dev.aftercall.incident.ui;

import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentSummary;
import dev.aftercall.incident.clock.ClockBoard;
import dev.aftercall.incident.clock.ResponseClock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list says of an incident's clocks: the one that is due next. */
final class NextClock {

    private NextClock() {}

    /** Null if nothing runs. */
    static @Nullable ResponseClock of(IncidentSummary incident, Map<IncidentId, ClockBoard> clocks) {
        var board = clocks.get(incident.id());
        return board == null ? null : board.mostUrgent().orElse(null);
    }

    /** Those whose clock is due next first, those without a clock last. */
    static List<IncidentSummary> byUrgency(List<IncidentSummary> incidents, Map<IncidentId, ClockBoard> clocks) {
        return incidents.stream()
                .sorted(Comparator.comparing(
                        incident -> of(incident, clocks),
                        Comparator.nullsLast(Comparator.comparing(ResponseClock::dueAt))))
                .toList();
    }
}
