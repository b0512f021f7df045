package dev.aftercall.base;

import org.jspecify.annotations.Nullable;

/**
 * A command that was carried out, published inside its transaction so that the audit log commits or fails with it.
 *
 * @param action what was done, dotted, such as {@code incident.status}
 * @param subject what it was done to, such as {@code INC-2026-0042} or a user's login
 * @param before the relevant state before, or null if there was none
 * @param after the relevant state after, or null if there is none
 * @param confidential whether only administrators may read the entry (private incidents)
 */
public record AuditedEvent(
        String action,
        String subject,
        @Nullable String before,
        @Nullable String after,
        boolean confidential) {

    public static AuditedEvent of(String action, String subject, @Nullable String before, @Nullable String after) {
        return new AuditedEvent(action, subject, before, after, false);
    }
}
