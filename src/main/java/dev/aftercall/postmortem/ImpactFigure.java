package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import java.time.Instant;

/** A row of the impact table with the version that the next save has to expect. */
public record ImpactFigure(ImpactRow row, long version, UserId by, Instant at) {}
