package dev.aftercall.incident.clock;

import dev.aftercall.incident.IncidentCourse;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Brings one clock up to the present moment: its state, its next wake-up, and word of what became of it. */
@Component
class ClockSettler {

    private final Alarm alarm;
    private final Announcements announcements;

    ClockSettler(Alarm alarm, Announcements announcements) {
        this.alarm = alarm;
        this.announcements = announcements;
    }

    /** True if the state changed. */
    boolean settle(IncidentCourse incident, ClockRow row, Instant now) {
        var turn = row.settle(now);
        row.wakeBy(alarm, now);
        announcements.tell(incident, row.toClock(now), turn, now);
        return turn != ClockRow.Turn.NONE;
    }
}
