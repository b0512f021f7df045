package dev.aftercall.incident;

import dev.aftercall.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who held a role and for how long.
 *
 * @param to null while held
 */
public record RoleHolding(
        IncidentRole role,
        UserId user,
        Instant from,
        @Nullable Instant to,
        UserId assignedBy) {

    public boolean isCurrent() {
        return to == null;
    }
}
