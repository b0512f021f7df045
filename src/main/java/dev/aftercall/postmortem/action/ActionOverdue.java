package dev.aftercall.postmortem.action;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.postmortem.PostmortemId;
import java.time.LocalDate;

/**
 * An accepted action item is overdue. Published on the first day and then once a week until it is done, by the portal
 * itself and without a current user; listeners check whether those they tell may see the incident.
 *
 * @param days whole days since the due date, at least 1
 * @param escalated whether managers are to know: for SEV-1 from the first day, otherwise from the second week on
 */
public record ActionOverdue(
        ActionId action,
        PostmortemId postmortem,
        IncidentId incident,
        String title,
        UserId owner,
        LocalDate due,
        long days,
        boolean escalated) {}
