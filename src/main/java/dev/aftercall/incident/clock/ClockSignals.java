package dev.aftercall.incident.clock;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.Casebook;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.playbook.ClockStop;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets other modules say that something happened which clocks wait for. They call it from their own command or
 * listener, in its transaction, after having checked who may do that. Saying the same twice changes nothing; an incident
 * that does not exist is passed over.
 */
@Component
@Transactional
public class ClockSignals {

    private final Casebook casebook;
    private final ClockKeeper keeper;

    ClockSignals(Casebook casebook, ClockKeeper keeper) {
        this.casebook = casebook;
        this.keeper = keeper;
    }

    /** Measurements of the layers were recorded. */
    public void componentsMeasured(IncidentId incident, UserId by, Instant at) {
        tell(incident, by, List.of(new Signal(ClockStop.COMPONENTS_MEASURED, at, by)));
    }

    /** An update was sent. */
    public void updateSent(IncidentId incident, boolean toStakeholders, UserId by, Instant at) {
        var update = new Signal(ClockStop.UPDATE_SENT, at, by);
        tell(
                incident,
                by,
                toStakeholders ? List.of(update, new Signal(ClockStop.STAKEHOLDERS_TOLD, at, by)) : List.of(update));
    }

    /** The postmortem meeting was held. */
    public void meetingHeld(IncidentId incident, UserId by, Instant at) {
        tell(incident, by, List.of(new Signal(ClockStop.MEETING_HELD, at, by)));
    }

    /** The report was published. */
    public void reportPublished(IncidentId incident, UserId by, Instant at) {
        tell(incident, by, List.of(new Signal(ClockStop.REPORT_PUBLISHED, at, by)));
    }

    private void tell(IncidentId incident, UserId by, List<Signal> signals) {
        casebook.hold(incident).ifPresent(held -> keeper.hear(held, signals, by, casebook.now()));
    }
}
