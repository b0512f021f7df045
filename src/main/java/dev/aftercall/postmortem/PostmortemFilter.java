package dev.aftercall.postmortem;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which postmortems a list shows; empty sets and nulls leave a criterion out.
 *
 * @param involved an author, participant or reviewer
 * @param text words of the title, or an incident key
 */
public record PostmortemFilter(
        Set<PostmortemState> states,
        Set<Severity> severities,
        @Nullable UserId involved,
        @Nullable String text) {

    /** Everything. */
    public static final PostmortemFilter ALL = new PostmortemFilter(Set.of(), Set.of(), null, null);

    public PostmortemFilter {
        states = Set.copyOf(states);
        severities = Set.copyOf(severities);
    }
}
