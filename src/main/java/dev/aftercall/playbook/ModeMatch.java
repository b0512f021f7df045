package dev.aftercall.playbook;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How well a failure mode answers the symptoms that were seen.
 *
 * @param seen its symptoms that were seen, in the mode's order
 * @param unseen its symptoms that were not
 * @param confirmed in how many incidents it turned out to be the mode
 */
public record ModeMatch(FailureMode mode, List<Symptom> seen, List<Symptom> unseen, int confirmed) {

    public ModeMatch {
        seen = List.copyOf(seen);
        unseen = List.copyOf(unseen);
    }

    /** Such as {@code 2 of 3}. */
    public String score() {
        return "%d of %d".formatted(seen.size(), seen.size() + unseen.size());
    }

    /** Such as {@code confirmed twice}. */
    public String confirmation() {
        return switch (confirmed) {
            case 0 -> "never confirmed";
            case 1 -> "confirmed once";
            case 2 -> "confirmed twice";
            default -> "confirmed %d times".formatted(confirmed);
        };
    }

    /** Why it stands where it stands, in one sentence. */
    public String explanation() {
        var symptoms = seen.isEmpty()
                ? "None of its symptoms was seen"
                : "%s symptoms seen: %s"
                        .formatted(score(), seen.stream().map(Symptom::text).collect(Collectors.joining(", ")));
        return symptoms + "; " + confirmation() + " here";
    }
}
