package dev.aftercall.playbook;

import java.util.List;

/**
 * Something a person says about the incident by ticking it.
 *
 * @param text the wording beside the tick, such as {@code No transcripts at all}
 * @param ruledOutBy choices that say it is not so, as long as nobody ticks it
 */
public record Condition(String key, String text, List<Choice> ruledOutBy) {

    public Condition {
        Wording.key(key);
        text = Wording.text("The wording of a condition", text, Wording.NAME);
        ruledOutBy = List.copyOf(ruledOutBy);
        Wording.atMost("choices that rule a condition out", ruledOutBy, 20);
    }
}
