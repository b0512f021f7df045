package dev.aftercall.identity;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What people decide about their own account.
 *
 * @param timeZone the zone shown beside UTC, or null for the browser's
 */
public record Profile(String name, @Nullable ZoneId timeZone) {

    public Profile {
        name = PersonName.of(name).value();
    }
}
