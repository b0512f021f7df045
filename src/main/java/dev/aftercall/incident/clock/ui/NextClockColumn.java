package dev.aftercall.incident.clock.ui;

import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.clock.ResponseClock;
import dev.aftercall.incident.ui.IncidentColumn;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is due next in each incident of the list. */
@Component
class NextClockColumn implements IncidentColumn {

    private final ClockDesk desk;
    private final Clock clock;

    NextClockColumn(ClockDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Next clock";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Map<IncidentId, Cell> cells(Collection<IncidentId> incidents) {
        var now = clock.instant();
        var cells = new HashMap<IncidentId, Cell>();
        desk.queries()
                .running(incidents)
                .forEach((incident, board) ->
                        board.mostUrgent().ifPresent(next -> cells.put(incident, cell(next, now))));
        return cells;
    }

    private static Cell cell(ResponseClock next, Instant now) {
        return new Cell(next.name(), "", "", next.countdown(now));
    }
}
