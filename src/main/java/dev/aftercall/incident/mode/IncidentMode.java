package dev.aftercall.incident.mode;

import dev.aftercall.base.Layer;
import dev.aftercall.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A failure mode that an incident is suspected of, or was confirmed to be.
 *
 * @param key of the mode in the library
 * @param name as the playbook had it when it was stated
 * @param playbookVersion the version of the playbook that was looked into
 */
public record IncidentMode(
        String key, String name, @Nullable Layer layer, int playbookVersion, ModeState state, UserId by, Instant at) {

    public boolean isConfirmed() {
        return state == ModeState.CONFIRMED;
    }
}
