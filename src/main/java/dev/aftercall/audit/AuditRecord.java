package dev.aftercall.audit;

import dev.aftercall.identity.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param actor who did it; null for the portal itself and for people who were not signed in
 * @param actorName the name at that time
 * @param remoteAddress from where; null if it did not come over the network
 * @param confidential whether only administrators see it
 */
public record AuditRecord(
        long id,
        Instant occurredAt,
        @Nullable UserId actor,
        String actorName,
        String action,
        String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String remoteAddress,
        boolean confidential) {

    /** For the query, which knows ids as they are stored. */
    public AuditRecord(
            Long id,
            Instant occurredAt,
            @Nullable UUID actor,
            String actorName,
            String action,
            String subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable String remoteAddress,
            Boolean confidential) {
        this(
                id.longValue(),
                occurredAt,
                actor == null ? null : new UserId(actor),
                actorName,
                action,
                subject,
                before,
                after,
                remoteAddress,
                confidential.booleanValue());
    }
}
