package dev.aftercall.playbook;

/** A second opinion on the severity; it takes two of them to raise what the triggers say. */
public record Factor(String key, String name, FactorRule rule) {

    public Factor {
        Wording.key(key);
        name = Wording.text("The name of a factor", name, Wording.NAME);
    }
}
