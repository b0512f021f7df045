package dev.aftercall.evidence.ui;

import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.evidence.MeasurementQueries;
import dev.aftercall.evidence.MeasurementService;
import dev.aftercall.evidence.MetricNames;
import dev.aftercall.identity.People;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.PlaybookQueries;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The services that the screens of evidence work with. */
@Component
record EvidenceDesk(
        MeasurementService measurements,
        MeasurementQueries queries,
        PlaybookQueries playbook,
        People people,
        LiveRevisions live,
        Clock clock) {

    List<Metric> metrics() {
        return playbook.current().metrics();
    }

    MetricNames names() {
        return new MetricNames(metrics());
    }

    Instant now() {
        return clock.instant();
    }
}
