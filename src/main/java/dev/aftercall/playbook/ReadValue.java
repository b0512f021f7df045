package dev.aftercall.playbook;

import java.math.BigDecimal;

/** What a typed value turned out to be. */
public sealed interface ReadValue {

    /**
     * It can be meant in one way only.
     *
     * @param value in the unit of its metric: milliseconds, percent or a count
     */
    record Understood(BigDecimal value) implements ReadValue {}

    /**
     * It is no value of this metric, or can be meant in several ways.
     *
     * @param reason a sentence for beside the field
     */
    record Refused(String reason) implements ReadValue {}
}
