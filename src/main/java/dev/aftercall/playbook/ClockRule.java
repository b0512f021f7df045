package dev.aftercall.playbook;

import dev.aftercall.base.Severity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A response clock and what it gives for each severity.
 *
 * @param name what must be done, such as {@code Tell stakeholders}
 * @param doneName what was done, such as {@code Stakeholders told}
 * @param targets by severity; a severity that is missing has no such clock
 * @param repeats whether it starts anew each time it is stopped
 * @param snoozable whether people may put it off
 */
public record ClockRule(
        String key,
        String name,
        String doneName,
        ClockStart start,
        ClockStop stop,
        Map<Severity, ClockTarget> targets,
        boolean repeats,
        boolean snoozable) {

    public ClockRule {
        Wording.key(key);
        name = Wording.text("The name of a clock", name, Wording.NAME);
        doneName = Wording.text("The name of a met clock", doneName, Wording.NAME);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("A clock needs a target for at least one severity");
        }
        targets = Collections.unmodifiableMap(new EnumMap<>(targets));
        if (repeats != (start == ClockStart.UPDATE && stop == ClockStop.UPDATE_SENT)) {
            throw new IllegalArgumentException("Only the clock from update to update repeats, and it always does");
        }
    }

    public Optional<ClockTarget> target(Severity severity) {
        return Optional.ofNullable(targets.get(severity));
    }
}
