package dev.aftercall.playbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A trigger held against the facts.
 *
 * @param value the measured value, in the metric's unit; null if it is not measured
 * @param assumed whether it fired although nobody has said that its condition holds
 */
public record TriggerOutcome(
        Trigger trigger, Outcome outcome, @Nullable BigDecimal value, boolean assumed) {}
