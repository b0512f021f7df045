package dev.aftercall.playbook;

import java.util.regex.Pattern;

/**
 * A kind of root cause that postmortems choose from.
 *
 * @param key the category's constant, such as {@code PROMPT_CHANGE}
 * @param share percent of incidents in the runbook's figures, 0 to 100
 */
public record RootCauseCategoryEntry(String key, String name, int share, String example) {

    private static final Pattern KEY = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    public RootCauseCategoryEntry {
        if (key.length() > 60 || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("The key of a root cause is in capitals, such as PROMPT_CHANGE");
        }
        name = Wording.text("The name of a root cause", name, Wording.NAME);
        example = Wording.text("The example", example, Wording.TEXT);
        if (share < 0 || share > 100) {
            throw new IllegalArgumentException("The share is a percentage from 0 to 100");
        }
    }
}
