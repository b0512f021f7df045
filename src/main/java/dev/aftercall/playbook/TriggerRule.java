package dev.aftercall.playbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** When a trigger fires. */
public sealed interface TriggerRule {

    /** It fires when a person ticks the condition. */
    record Ticked(Condition condition) implements TriggerRule {}

    /**
     * It fires when a measured value lies beyond the threshold.
     *
     * @param value the threshold, in the metric's unit
     * @param condition what must hold besides; taken to hold as long as nobody says that it does not; null if nothing
     */
    record Measured(
            String metric,
            Comparison comparison,
            BigDecimal value,
            @Nullable Condition condition) implements TriggerRule {

        public Measured {
            Wording.key(metric);
        }
    }
}
