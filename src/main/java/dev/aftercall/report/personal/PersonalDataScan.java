package dev.aftercall.report.personal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks for personal data in texts: mail addresses, phone numbers, network addresses, payment cards, secrets, and the
 * names of certain people. Knows patterns, not meaning: it misses things and takes some harmless ones for personal, so
 * that a person decides on each. Thread-safe.
 */
public final class PersonalDataScan {

    private final List<Detector> detectors;

    /**
     * Looks for these people as well.
     *
     * @param involved names of people by which they are found, whole or in parts
     * @param others names of people that are found only whole
     */
    public PersonalDataScan(Set<String> involved, Set<String> others) {
        detectors = List.of(
                new SecretDetector(),
                new CardDetector(),
                new MailDetector(),
                new AddressDetector(),
                new PhoneDetector(),
                new NameDetector(involved, others));
    }

    /** All places in the order of the text; none overlaps another. */
    public List<PersonalMatch> find(String text) {
        var found = detectors.stream()
                .flatMap(detector -> detector.find(text))
                .sorted(Comparator.comparing(PersonalMatch::kind)
                        .thenComparingInt(match -> match.start() - match.end())
                        .thenComparingInt(PersonalMatch::start))
                .toList();
        var kept = new TreeMap<Integer, PersonalMatch>();
        for (var match : found) {
            if (isFree(kept, match)) {
                kept.put(match.start(), match);
            }
        }
        return List.copyOf(kept.values());
    }

    /** Those kept do not overlap each other, so that only the two neighbours count. */
    private static boolean isFree(NavigableMap<Integer, PersonalMatch> kept, PersonalMatch match) {
        return Stream.of(kept.floorEntry(match.start()), kept.higherEntry(match.start()))
                .filter(Objects::nonNull)
                .map(Map.Entry::getValue)
                .noneMatch(match::overlaps);
    }
}
