package dev.aftercall.evidence;

import dev.aftercall.playbook.ValueReader;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.incident.VisibleIncident;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.PlaybookQueries;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What a measurement must keep to, whoever sends it. */
@Component
class MeasurementRules {

    private static final Duration LONGEST_WINDOW = Duration.ofDays(31);
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final PlaybookQueries playbook;
    private final Clock clock;

    MeasurementRules(PlaybookQueries playbook, Clock clock) {
        this.playbook = playbook;
        this.clock = clock;
    }

    /**
     * Passes what can have been measured.
     *
     * @throws RuleViolationException if the metric is unknown, a value impossible, or the window in the future or endless
     */
    void check(VisibleIncident incident, RecordMeasurement command) {
        var metric = playbook.version(incident.playbookVersion())
                .metric(command.metric())
                .orElseThrow(() ->
                        new RuleViolationException("The playbook has no metric “%s”".formatted(command.metric())));
        checkValue(metric, command.value());
        if (command.usual() != null) {
            checkValue(metric, command.usual());
        }
        checkWindow(command);
    }

    private static void checkValue(Metric metric, BigDecimal value) {
        if (!metric.accepts(value)) {
            throw new RuleViolationException(ValueReader.impossible(metric, value));
        }
    }

    private void checkWindow(RecordMeasurement command) {
        var now = clock.instant();
        var until = command.until() == null ? now : command.until();
        if (until.isAfter(now)) {
            throw new RuleViolationException("What is measured cannot lie in the future");
        }
        if (until.isBefore(EARLIEST)) {
            throw new RuleViolationException("The window ends before the year 2000");
        }
        var from = command.from();
        if (from != null && from.isAfter(until)) {
            throw new RuleViolationException("The window ends before it begins");
        }
        if (from != null && Duration.between(from, until).compareTo(LONGEST_WINDOW) > 0) {
            throw new RuleViolationException("A window has at most 31 days");
        }
    }
}
