package dev.aftercall.notification;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.NoticeKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a user was told.
 *
 * @param actor who did it; null for the portal itself
 * @param text what happened, as it goes on after the actor's name
 * @param excerpt a few words of what was said; may be empty
 * @param path where to look, within the portal
 * @param readAt null while unread
 */
public record Notice(
        NoticeId id,
        NoticeKind kind,
        @Nullable UserId actor,
        String text,
        String excerpt,
        String path,
        Instant createdAt,
        @Nullable Instant readAt) {

    public boolean isUnread() {
        return readAt == null;
    }
}
