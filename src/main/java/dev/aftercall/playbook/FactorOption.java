package dev.aftercall.playbook;

import dev.aftercall.base.Severity;

/** One answer to a factor that is chosen, and the severity it speaks for. */
public record FactorOption(String key, String text, Severity severity) {

    public FactorOption {
        Wording.key(key);
        text = Wording.text("The text of an option", text, Wording.NAME);
    }
}
