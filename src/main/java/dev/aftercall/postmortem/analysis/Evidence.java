package dev.aftercall.postmortem.analysis;

import java.time.Instant;

/**
 * Something of the incident that can show that an answer is true, as it reads now.
 *
 * @param at when it happened or was measured
 * @param text what it says, plain, in one line of at most 300 characters
 * @param details what else is known of it, plain; may be empty
 * @param withdrawn whether it was struck out since
 */
public record Evidence(EvidenceRef ref, Instant at, String text, String details, boolean withdrawn) {}
