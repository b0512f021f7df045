package dev.aftercall.postmortem.wording;

/** Whom a phrase speaks of. */
enum Who {
    /** Somebody in particular. */
    PERSON,
    /** Several together; what they say of themselves counts for less. */
    GROUP,
    /** A component, a rule, nobody. */
    OTHER,
    /** It does not say. */
    UNSAID;

    boolean isHuman() {
        return this == PERSON || this == GROUP;
    }
}
