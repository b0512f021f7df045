package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import java.time.Instant;

/** One move of a postmortem from state to state; the note is empty if none was given. */
public record StateMove(PostmortemState from, PostmortemState to, UserId by, Instant at, String note) {}
