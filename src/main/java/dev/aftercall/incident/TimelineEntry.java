package dev.aftercall.incident;

import dev.aftercall.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of an incident's timeline, written by the portal or by a person. */
public sealed interface TimelineEntry permits Activity, Note {

    EntryId id();

    IncidentId incident();

    Instant occurredAt();

    Instant recordedAt();

    UserId author();

    /** Markdown in notes, plain text in activities. */
    String text();

    @Nullable Milestone milestone();

    boolean pinned();

    EntryKind kind();
}
