package dev.aftercall.postmortem.action;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.postmortem.PostmortemId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has got an accepted action item to do. Published inside the transaction; listeners check whether the owner may
 * see the incident.
 *
 * @param by who gave it to them; may be the owner
 */
public record ActionAssigned(
        ActionId action,
        PostmortemId postmortem,
        IncidentId incident,
        String title,
        UserId owner,
        @Nullable LocalDate due,
        UserId by) {}
