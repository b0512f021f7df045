package dev.aftercall.evidence.ui;

import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.evidence.MeasurementQueries;
import dev.aftercall.evidence.MeasurementService;
import dev.aftercall.identity.People;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The services that the screens of evidence work with. */
@Component
record EvidenceDesk(
        MeasurementService measurements, MeasurementQueries queries, People people, LiveRevisions live, Clock clock) {

    Instant now() {
        return clock.instant();
    }
}
