package dev.aftercall.playbook;

import dev.aftercall.base.Severity;
import java.util.Optional;

/**
 * Something that is enough by itself for a severity.
 *
 * @param text what it says, such as {@code P90 above 15 s over all calls}
 */
public record Trigger(String key, Severity severity, String text, TriggerRule rule) {

    public Trigger {
        Wording.key(key);
        text = Wording.text("The text of a trigger", text, Wording.NAME);
    }

    /** What a person says about the incident for it to fire, if it asks for something. */
    public Optional<Condition> condition() {
        return switch (rule) {
            case TriggerRule.Ticked ticked -> Optional.of(ticked.condition());
            case TriggerRule.Measured measured -> Optional.ofNullable(measured.condition());
        };
    }
}
