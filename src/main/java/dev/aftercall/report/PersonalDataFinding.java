package dev.aftercall.report;

import dev.aftercall.report.personal.PersonalKind;
import java.util.List;

/**
 * Personal data in a version that is to become public: one address, number, secret or person, with all places.
 *
 * @param id names the finding in a decision; the same text gives the same id
 * @param subject the words that were found; for a person the whole name
 * @param mask what would stand there instead
 * @param places at least one, in the order of the report
 */
public record PersonalDataFinding(String id, PersonalKind kind, String subject, String mask, List<Place> places) {

    public PersonalDataFinding {
        places = List.copyOf(places);
    }

    /**
     * Where it stands.
     *
     * @param section title of the section
     * @param before the words before it, at most some 40 characters
     * @param words as they stand there
     * @param after the words after it, at most some 40 characters
     */
    public record Place(String section, String before, String words, String after) {}
}
