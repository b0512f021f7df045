package dev.aftercall.postmortem.exemption;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.SectionKind;
import java.time.Instant;

/**
 * A signed statement that a section may stay without what it needs, and why.
 *
 * @param signedBy a manager or facilitator
 */
public record Exemption(SectionKind section, String reason, UserId signedBy, Instant signedAt) {}
