package dev.aftercall.audit;

import dev.aftercall.identity.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to show; an absent part lets everything through.
 *
 * @param action the whole action, such as {@code user.disabled}
 * @param subject how the subject begins
 * @param from first day, UTC
 * @param to last day, UTC
 */
public record AuditFilter(
        @Nullable UserId actor,
        @Nullable String action,
        @Nullable String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final AuditFilter NONE = new AuditFilter(null, null, null, null, null);
}
