package dev.aftercall.base;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes time-ordered identifiers (UUID version 7). */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
