package dev.aftercall.postmortem.regression;

import dev.aftercall.postmortem.TextLimit;
import java.time.Instant;

/**
 * A run of a test.
 *
 * @param reference the run's id or its address
 * @param at when it ran
 */
public record TestRun(String reference, Instant at) {

    private static final TextLimit REFERENCE = new TextLimit("Test run", 500);

    public TestRun {
        reference = REFERENCE.require(reference);
    }
}
