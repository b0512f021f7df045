package dev.aftercall.incident.mode;

import java.time.Instant;

/**
 * How often a failure mode was confirmed here, in incidents that the user may see; drills do not count.
 *
 * @param last when the latest of these incidents was declared
 */
public record ModeCount(String mode, int count, Instant last) {}
