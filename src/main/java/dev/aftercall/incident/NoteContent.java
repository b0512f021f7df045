package dev.aftercall.incident;

import dev.aftercall.base.Layer;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The part of a timeline entry that corrections replace. */
@Embeddable
record NoteContent(
        @Column(name = "content") String text,
        Instant occurredAt,

        @Enumerated(EnumType.STRING) @Column(name = "time_precision")
        Precision precision,

        @Enumerated(EnumType.STRING) @Nullable Marker marker,
        @Enumerated(EnumType.STRING) @Nullable Milestone milestone,
        @Enumerated(EnumType.STRING) @Nullable Layer layer,
        @Nullable String evidenceUrl) {

    static NoteContent of(AddNote command, Instant occurredAt) {
        return new NoteContent(
                command.text(),
                occurredAt,
                command.precision(),
                command.marker(),
                command.milestone(),
                command.layer(),
                command.evidenceUrl());
    }

    static NoteContent activity(String text, Instant occurredAt, @Nullable Milestone milestone) {
        return new NoteContent(text, occurredAt, Precision.EXACT, null, milestone, null, null);
    }
}
