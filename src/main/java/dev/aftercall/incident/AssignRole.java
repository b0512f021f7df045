package dev.aftercall.incident;

import dev.aftercall.identity.UserId;
import org.jspecify.annotations.Nullable;

/** Gives someone a role, which ends the role of its present holder. */
public record AssignRole(
        IncidentRole role, UserId user, @Nullable String handOverNote) {

    public AssignRole {
        handOverNote = handOverNote == null ? null : Texts.markdown("Hand-over note", handOverNote);
    }
}
