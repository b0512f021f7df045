package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A section as the outline shows it.
 *
 * @param by who changed something in it last; null while nobody has
 * @param at when that was; null while nobody has
 */
public record Section(
        SectionKind kind,
        SectionState state,
        @Nullable UserId by,
        @Nullable Instant at) {}
