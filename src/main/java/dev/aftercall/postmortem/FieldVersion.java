package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import java.time.Instant;

/**
 * A text that a field once had.
 *
 * @param version the last version that this text stands for; saves of one writer within a minute share one
 * @param by who wrote it
 * @param at when it was saved
 */
public record FieldVersion(long version, String text, UserId by, Instant at) {}
