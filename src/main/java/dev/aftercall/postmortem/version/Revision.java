package dev.aftercall.postmortem.version;

import dev.aftercall.identity.UserId;
import java.time.Instant;
import java.util.UUID;

/**
 * A version of a piece, without its content.
 *
 * @param startedAt when the first of its changes was made
 * @param savedAt when the last one was
 */
public record Revision(UUID id, Piece piece, UserId by, Instant startedAt, Instant savedAt) {}
