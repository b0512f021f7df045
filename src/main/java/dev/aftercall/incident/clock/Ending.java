package dev.aftercall.incident.clock;

import dev.aftercall.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/**
 * What ended a clock.
 *
 * @param how such as "Acknowledged" or "Severity changed to SEV-1"
 * @param stopped whether what it waited for happened; false if it became pointless
 */
@Embeddable
record Ending(
        @Column(name = "ended_at") Instant at,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "ended_by"))
        UserId by,

        @Column(name = "ended_how") String how,
        @Column(name = "stopped") boolean stopped) {}
