package dev.aftercall.postmortem.meeting;

import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.IncidentTime;
import dev.aftercall.incident.clock.ClockService;
import dev.aftercall.postmortem.meeting.MeetingDesk.Work;
import org.springframework.stereotype.Component;

/** Tells the incident that its meeting was held, in the transaction that closes it. */
@Component
class MeetingClock {

    private final IncidentQueries incidents;
    private final ClockService clocks;

    MeetingClock(IncidentQueries incidents, ClockService clocks) {
        this.incidents = incidents;
        this.clocks = clocks;
    }

    /** It counts from when it began; nothing if the incident was opened again and not resolved before that. */
    void meetingHeld(Work work) {
        var startedAt = work.meeting().startedAt();
        if (startedAt == null) {
            return;
        }
        var incident = incidents.details(work.postmortem().key());
        if (incident.status() == IncidentStatus.RESOLVED
                && incident.time(IncidentTime.RESOLVED)
                        .filter(resolved -> !resolved.isAfter(startedAt))
                        .isPresent()) {
            clocks.recordMeeting(incident.key(), startedAt);
        }
    }
}
