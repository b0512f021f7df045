package dev.aftercall.postmortem;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.text.UserText;
import org.jspecify.annotations.Nullable;

/**
 * How long a text may be, and what it is called when it is longer.
 *
 * @param label what people call the text, such as {@code Title}
 * @param max the greatest number of characters (UTF-16 units)
 */
public record TextLimit(String label, int max) {

    /** The text, cleaned; empty stays empty. */
    public String check(@Nullable String text) {
        var clean = text == null ? "" : UserText.clean(text);
        if (clean.length() > max) {
            throw new RuleViolationException("%s is longer than %,d characters".formatted(label, max));
        }
        return clean;
    }

    /** The text, cleaned and stripped; something must remain. */
    public String require(@Nullable String text) {
        var clean = check(text).strip();
        if (clean.isEmpty()) {
            throw new RuleViolationException(label + " is missing");
        }
        return clean;
    }
}
