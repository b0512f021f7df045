package dev.aftercall.evidence;

import dev.aftercall.identity.UserId;
import java.time.Instant;

/** Who does something and when. */
record Stamp(UserId by, Instant at) {}
