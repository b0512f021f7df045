package dev.aftercall.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signed exemption from what a section needs.
 *
 * @param reason plain text
 * @param signedBy null where names are left out
 */
public record Waiver(String reason, @Nullable String signedBy, Instant at) {}
