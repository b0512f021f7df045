package dev.aftercall.playbook;

import java.math.BigDecimal;

/** How a trigger compares a value with its threshold; a value on the threshold does not fire. */
public enum Comparison {
    ABOVE(">", "above"),
    BELOW("<", "below");

    private final String sign;
    private final String word;

    Comparison(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    public String sign() {
        return sign;
    }

    public String word() {
        return word;
    }

    boolean holds(BigDecimal value, BigDecimal threshold) {
        var order = value.compareTo(threshold);
        return this == ABOVE ? order > 0 : order < 0;
    }
}
