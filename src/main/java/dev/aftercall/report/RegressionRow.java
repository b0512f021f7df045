package dev.aftercall.report;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One regression case; all texts are plain.
 *
 * @param trigger what made it fail
 * @param conversation id or address of the conversation that failed; empty for none
 * @param layer where it failed
 * @param kind the kind of failure, in the words of the portal
 * @param approach how it is tested
 * @param suite where it runs with every deployment; empty while it does not
 */
public record RegressionRow(
        String trigger,
        String expected,
        String conversation,
        @Nullable Integer turn,
        TimelineRow.Layer layer,
        String kind,
        String approach,
        State state,
        @Nullable Run failed,
        @Nullable Run passed,
        String suite) {

    /** How far it has come. */
    public enum State {
        PROPOSED,
        FAILS_BEFORE,
        PASSES_AFTER,
        IN_SUITE;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * A run of the test.
     *
     * @param reference its id or address
     */
    public record Run(String reference, Instant at) {}
}
