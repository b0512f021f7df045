package dev.aftercall.incident;

import java.time.Duration;
import java.util.Optional;

/** A duration that may be missing; only a recorded one enters a figure and a missing one is never 0. */
public sealed interface Measured {

    /** Both ends are known. */
    record Recorded(Duration duration) implements Measured {}

    /** An end is missing and may still come. */
    record Pending() implements Measured {}

    /** An end is missing and will not come. */
    record NotApplicable() implements Measured {}

    /** The ends are in the wrong order. */
    record Invalid(String why) implements Measured {}

    /** The duration if it is recorded. */
    default Optional<Duration> recorded() {
        return this instanceof Recorded(var duration) ? Optional.of(duration) : Optional.empty();
    }
}
