package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import java.time.Instant;

/**
 * The current text of a field.
 *
 * @param version what a save has to expect; 0 until the first save
 * @param by who wrote it last
 * @param at when that was
 */
public record FieldText(FieldKey key, String text, long version, UserId by, Instant at) {}
