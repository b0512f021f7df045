package dev.aftercall.incident.clock;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentCourse;
import dev.aftercall.playbook.ClockStop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What of an incident's course clocks must remember because the incident itself does not. */
final class Signals {

    static final Comparator<Signal> IN_ORDER = Comparator.comparing(Signal::at);

    private Signals() {}

    /** Those that the incident shows now; the first time counts. */
    static List<Signal> shownBy(IncidentCourse incident, UserId by, Instant at) {
        var shown = new ArrayList<Signal>();
        if (incident.commanded()) {
            shown.add(new Signal(ClockStop.COMMANDER_NAMED, at, by));
        }
        if (incident.meeting()) {
            shown.add(new Signal(ClockStop.WAR_ROOM_SET, at, by));
        }
        if (incident.documented()) {
            shown.add(new Signal(ClockStop.DOCUMENTED, at, by));
        }
        return shown;
    }

    /** Updates, meetings and reports follow each other; of the others only the first says something. */
    static boolean isNew(Signal signal, List<Signal> known) {
        return switch (signal.stop()) {
            case UPDATE_SENT, MEETING_HELD, REPORT_PUBLISHED -> !known.contains(signal);
            case ACKNOWLEDGED,
                    COMMANDER_NAMED,
                    WAR_ROOM_SET,
                    COMPONENTS_MEASURED,
                    STAKEHOLDERS_TOLD,
                    DOCUMENTED,
                    MITIGATED -> known.stream().noneMatch(before -> before.stop() == signal.stop());
        };
    }
}
