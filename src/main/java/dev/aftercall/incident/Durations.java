package dev.aftercall.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** How long the parts of an incident took. */
public record Durations(
        Measured toDetect, Measured toAcknowledge, Measured toMitigate, Measured toResolve, Measured impact) {

    /** Works the durations out of the recorded times; reads nothing else. */
    public static Durations of(IncidentStatus status, Map<IncidentTime, Instant> times) {
        var measure = new Measure(status, times);
        var noticed = times.containsKey(IncidentTime.DETECTED) ? IncidentTime.DETECTED : IncidentTime.DECLARED;
        var relieved = times.containsKey(IncidentTime.MITIGATED) ? IncidentTime.MITIGATED : IncidentTime.RESOLVED;
        return new Durations(
                measure.between(IncidentTime.IMPACT_STARTED, IncidentTime.DETECTED),
                measure.between(noticed, IncidentTime.ACKNOWLEDGED),
                measure.between(noticed, IncidentTime.MITIGATED),
                measure.between(noticed, IncidentTime.RESOLVED),
                measure.between(IncidentTime.IMPACT_STARTED, relieved));
    }

    private record Measure(IncidentStatus status, Map<IncidentTime, Instant> times) {

        Measured between(IncidentTime start, IncidentTime end) {
            if (status == IncidentStatus.CANCELLED || status == IncidentStatus.DUPLICATE) {
                return new Measured.NotApplicable();
            }
            var from = times.get(start);
            var to = times.get(end);
            if (from == null || to == null) {
                return status.isOpen() ? new Measured.Pending() : new Measured.NotApplicable();
            }
            return to.isBefore(from)
                    ? new Measured.Invalid("%s (%s) lies before %s (%s)"
                            .formatted(end.label(), Times.utc(to), start.label(), Times.utc(from)))
                    : new Measured.Recorded(Duration.between(from, to));
        }
    }
}
