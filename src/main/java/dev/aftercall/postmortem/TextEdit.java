package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import java.time.Instant;
import java.util.UUID;

/**
 * A version of a free text, without the text.
 *
 * @param startedAt when the first of its saves was made
 * @param savedAt when the last one was
 */
public record TextEdit(UUID id, FieldKey field, UserId by, Instant startedAt, Instant savedAt) {}
