package dev.aftercall.incident.severity;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * Someone typed values while rating an incident; published in the same transaction.
 *
 * @param values by metric of the playbook, in its unit; never empty
 */
public record ValuesStated(
        IncidentId incident, IncidentKey key, Map<String, BigDecimal> values, UserId by, Instant at) {}
