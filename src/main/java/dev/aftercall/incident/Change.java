package dev.aftercall.incident;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a command did to an incident, for the timeline and the audit log.
 *
 * @param action what was done, for the audit log, such as {@code status}
 */
public record Change(
        ActivityKind kind,
        String action,
        String text,
        String note,
        String reason,
        @Nullable Milestone milestone,
        @Nullable Instant occurredAt,
        @Nullable String before,
        @Nullable String after) {

    public static Change of(
            ActivityKind kind, String action, @Nullable String before, @Nullable String after, String text) {
        return new Change(kind, action, text, "", "", null, null, before, after);
    }

    public Change because(@Nullable String why) {
        return new Change(
                kind, action, text, note, Objects.requireNonNullElse(why, ""), milestone, occurredAt, before, after);
    }

    public Change noting(@Nullable String added) {
        return new Change(
                kind,
                action,
                text,
                Objects.requireNonNullElse(added, ""),
                reason,
                milestone,
                occurredAt,
                before,
                after);
    }

    public Change marking(@Nullable Milestone reached) {
        return new Change(kind, action, text, note, reason, reached, occurredAt, before, after);
    }

    public Change at(@Nullable Instant when) {
        return new Change(kind, action, text, note, reason, milestone, when, before, after);
    }
}
