package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import java.time.Instant;

/** What became of a text that someone saved. */
public sealed interface SaveOutcome {

    /** The text is stored, or was already there. */
    record Saved(long version, Instant at) implements SaveOutcome {}

    /** Someone else saved another text before; nothing was overwritten and nothing stored. */
    record Conflict(long currentVersion, String currentText, UserId by, Instant at) implements SaveOutcome {}
}
