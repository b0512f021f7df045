package dev.aftercall.postmortem.action;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which action items a list shows; empty sets and nulls leave a criterion out.
 *
 * @param mine only those of the current user
 * @param text words of the title, an incident key or an owner's name
 */
public record ActionFilter(
        boolean mine,
        @Nullable UserId owner,
        Set<Horizon> horizons,
        Set<ActionKind> kinds,
        Set<Severity> severities,
        @Nullable DueFilter due,
        Set<ActionState> states,
        @Nullable String text) {

    /** Everything. */
    public static final ActionFilter ALL =
            new ActionFilter(false, null, Set.of(), Set.of(), Set.of(), null, Set.of(), null);

    public ActionFilter {
        horizons = Set.copyOf(horizons);
        kinds = Set.copyOf(kinds);
        severities = Set.copyOf(severities);
        states = Set.copyOf(states);
    }

    /** The same criteria for other states. */
    public ActionFilter withStates(Set<ActionState> others) {
        return new ActionFilter(mine, owner, horizons, kinds, severities, due, others, text);
    }
}
