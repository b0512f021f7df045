package dev.aftercall.postmortem;

import org.jspecify.annotations.Nullable;

/**
 * One point of the readiness list.
 *
 * @param title what has to be there, in a few words
 * @param hint where it is or what to do about it; may be empty
 * @param anchor where to jump to: a {@link FieldKey}, {@link ImpactDimension} or the id of a why, action or lesson; null
 *     for the section itself
 */
public record ReadinessItem(
        SectionKind section,
        String title,
        String hint,
        boolean done,
        @Nullable String anchor,
        Need need) {

    /** A point about a section as a whole. */
    public ReadinessItem(SectionKind section, Need need, boolean done, String title, String hint) {
        this(section, title, hint, done, null, need);
    }
}
