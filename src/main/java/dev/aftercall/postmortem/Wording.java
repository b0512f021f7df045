package dev.aftercall.postmortem;

import dev.aftercall.postmortem.wording.Place;
import dev.aftercall.postmortem.wording.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds people's names and words of blame in a text. It points them out and never changes anything. */
public final class Wording {

    /** What was found. */
    public enum Kind {
        NAME,
        BLAME
    }

    /**
     * A place in a text that blames or names somebody.
     *
     * @param start index of its first character
     * @param end index after its last character
     * @param suggestion what to write instead, as advice
     */
    public record Finding(int start, int end, String found, Kind kind, String suggestion) {}

    private final Reader reader;

    private Wording(Reader reader) {
        this.reader = reader;
    }

    /**
     * Looks for these people, by first or last name.
     *
     * @param people display names
     * @param exceptions words that are no names although accounts are called so, such as role names
     */
    public static Wording naming(Collection<String> people, Set<String> exceptions) {
        return new Wording(new Reader(people, exceptions));
    }

    /** What was found, in the order of the text; takes time in proportion to its length. */
    public List<Finding> check(String text) {
        var found = reader.read(text);
        var findings = new ArrayList<Finding>();
        found.accusations().forEach(place -> findings.add(finding(text, place, Kind.BLAME)));
        found.names().forEach(place -> findings.add(finding(text, place, Kind.NAME)));
        findings.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(findings);
    }

    private static Finding finding(String text, Place place, Kind kind) {
        return new Finding(
                place.start(), place.end(), text.substring(place.start(), place.end()), kind, place.advice());
    }
}
