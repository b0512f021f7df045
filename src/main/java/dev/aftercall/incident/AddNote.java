package dev.aftercall.incident;

import dev.aftercall.base.Layer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes into the timeline.
 *
 * @param occurredAt when it happened; null means now
 */
public record AddNote(
        String text,
        @Nullable Instant occurredAt,
        Precision precision,
        @Nullable Marker marker,
        @Nullable Milestone milestone,
        @Nullable Layer layer,
        @Nullable String evidenceUrl,
        boolean pinned) {

    public AddNote {
        text = Texts.requiredMarkdown("Note", text);
        occurredAt = Times.normalised(occurredAt);
        var url = evidenceUrl == null ? "" : Texts.url("Evidence link", evidenceUrl);
        evidenceUrl = url.isEmpty() ? null : url;
    }

    /** A note about what happens right now. */
    public static AddNote of(String text) {
        return new AddNote(text, null, Precision.EXACT, null, null, null, null, false);
    }

    /** A note about something that happened earlier. */
    public static AddNote at(Instant occurredAt, String text) {
        return new AddNote(text, occurredAt, Precision.EXACT, null, null, null, null, false);
    }
}
