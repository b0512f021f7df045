package dev.aftercall.postmortem.action;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.postmortem.PostmortemId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An action item as lists, boards and reports show it.
 *
 * @param position its order within the postmortem, from 0
 * @param proof what shows that it is done; empty until then
 * @param reason why it was declined, cancelled or reopened last; empty if never
 * @param version what an edit has to expect; moves from state to state leave it alone
 * @param acceptedAt when it was accepted last; null before
 * @param closedAt when it was declined, done or cancelled; null while it is not
 */
public record ActionItem(
        ActionId id,
        PostmortemId postmortem,
        IncidentKey incident,
        Severity severity,
        int position,
        String title,
        String details,
        @Nullable UserId owner,
        @Nullable LocalDate due,
        Horizon horizon,
        ActionKind kind,
        Priority priority,
        @Nullable String trackerUrl,
        ActionState state,
        String proof,
        String reason,
        UserId createdBy,
        Instant createdAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt,
        long version) {

    /** Whether it should have been done before this day. */
    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && due != null && due.isBefore(today);
    }

    /** Whole days by which it is overdue on this day; 0 if it is not. */
    public long daysOverdue(LocalDate today) {
        return isOverdue(today) ? ChronoUnit.DAYS.between(Objects.requireNonNull(due), today) : 0;
    }

    /** Whole days (UTC) since it was accepted, or proposed while it is not, until it was closed or until this day. */
    public long daysOpen(LocalDate today) {
        var until = closedAt == null ? today : LocalDate.ofInstant(closedAt, ZoneOffset.UTC);
        var since = LocalDate.ofInstant(acceptedAt == null ? createdAt : acceptedAt, ZoneOffset.UTC);
        return Math.max(0, ChronoUnit.DAYS.between(since, until));
    }

    /** The item's texts as an edit form takes them. */
    public ActionDraft draft() {
        return new ActionDraft(title, details, owner, due, horizon, kind, priority, trackerUrl);
    }
}
