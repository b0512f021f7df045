package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import java.util.Set;

/**
 * A reviewer has said what they think of a postmortem. Published inside the transaction; listeners check whether an
 * author may see the incident.
 *
 * @param round the how-manieth review of this postmortem it is, from 1
 * @param approves whether it is fine as it is; otherwise the note says what should change
 * @param note empty if nothing was added
 * @param authors who writes the postmortem
 */
public record ReviewAnswered(
        PostmortemId postmortem, int round, UserId reviewer, boolean approves, String note, Set<UserId> authors) {

    public ReviewAnswered {
        authors = Set.copyOf(authors);
    }
}
