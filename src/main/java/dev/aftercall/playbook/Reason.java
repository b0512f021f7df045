package dev.aftercall.playbook;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.text.UserText;

/** Why something is changed or decided; never empty. */
final class Reason {

    private static final int LONGEST = 2_000;

    private Reason() {}

    static String require(String text) {
        var clean = UserText.clean(text).strip();
        if (clean.isEmpty()) {
            throw new RuleViolationException("Say why, so that others can follow it later");
        }
        if (clean.length() > LONGEST) {
            throw new RuleViolationException("The reason is longer than %,d characters".formatted(LONGEST));
        }
        return clean;
    }
}
