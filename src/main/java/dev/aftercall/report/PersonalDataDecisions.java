package dev.aftercall.report;

import java.util.Set;

/**
 * What a publisher decided about the personal data in a public version.
 *
 * @param masked ids of findings that the version does not show
 * @param kept ids of findings that it shows
 * @param keepsRest whether it shows all others too, unseen
 */
public record PersonalDataDecisions(Set<String> masked, Set<String> kept, boolean keepsRest) {

    /** Nothing is decided; enough where there is no personal data, or for internal readers. */
    public static final PersonalDataDecisions NONE = new PersonalDataDecisions(Set.of(), Set.of(), false);

    /** Everything is shown as it stands. */
    public static final PersonalDataDecisions KEEP_ALL = new PersonalDataDecisions(Set.of(), Set.of(), true);

    public PersonalDataDecisions {
        masked = Set.copyOf(masked);
        kept = Set.copyOf(kept);
    }

    boolean covers(PersonalDataFinding finding) {
        return keepsRest || masked.contains(finding.id()) || kept.contains(finding.id());
    }

    boolean masks(PersonalDataFinding finding) {
        return masked.contains(finding.id());
    }
}
