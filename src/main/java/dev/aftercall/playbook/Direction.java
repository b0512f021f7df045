package dev.aftercall.playbook;

import java.math.BigDecimal;

/** In which direction a figure gets worse. */
public enum Direction {
    /** More is worse, as with latency. */
    HIGHER,
    /** Less is worse, as with task completion. */
    LOWER;

    /** Whether the value lies beyond the bound on its bad side; a value on the bound does not. */
    public boolean isWorse(BigDecimal value, BigDecimal bound) {
        var order = value.compareTo(bound);
        return this == HIGHER ? order > 0 : order < 0;
    }
}
