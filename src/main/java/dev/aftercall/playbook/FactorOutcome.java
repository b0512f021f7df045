package dev.aftercall.playbook;

import dev.aftercall.base.Severity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A factor held against the facts.
 *
 * @param level the severity it speaks for; null if value or choice is missing
 * @param value the measured value, in the metric's unit; null if it is not measured
 * @param choice the chosen option; null if nothing is chosen
 */
public record FactorOutcome(
        Factor factor,
        @Nullable Severity level,
        @Nullable BigDecimal value,
        @Nullable FactorOption choice) {

    boolean reaches(Severity severity) {
        return level != null && level.compareTo(severity) <= 0;
    }
}
