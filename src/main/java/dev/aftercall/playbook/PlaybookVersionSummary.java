package dev.aftercall.playbook;

import dev.aftercall.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the playbook in the list of versions.
 *
 * @param createdBy who published it; null for the version the portal came with
 * @param proposedBy who had proposed it; null if nobody had
 * @param hash SHA-256 of its document
 */
public record PlaybookVersionSummary(
        int number,
        Instant createdAt,
        @Nullable UserId createdBy,
        @Nullable UserId proposedBy,
        String reason,
        String hash) {}
