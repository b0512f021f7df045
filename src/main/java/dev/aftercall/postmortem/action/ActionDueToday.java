package dev.aftercall.postmortem.action;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.postmortem.PostmortemId;
import java.time.LocalDate;

/**
 * An accepted action item is due today. Published once for each due date, by the portal itself and without a current
 * user; listeners check whether the owner may see the incident.
 *
 * @param due today (UTC)
 */
public record ActionDueToday(
        ActionId action, PostmortemId postmortem, IncidentId incident, String title, UserId owner, LocalDate due) {}
