package dev.aftercall.evidence.ui;

import dev.aftercall.evidence.MetricNames;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.playbook.Metric;
import java.util.List;

/**
 * One incident in which somebody measures.
 *
 * @param metrics what can be measured, from the playbook that the incident is worked by
 */
record MeasuringRoom(EvidenceDesk desk, IncidentKey key, List<Metric> metrics) {

    MetricNames names() {
        return new MetricNames(metrics);
    }
}
