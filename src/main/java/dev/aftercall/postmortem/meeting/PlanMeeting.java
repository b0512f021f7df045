package dev.aftercall.postmortem.meeting;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.TextLimit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * When and where a meeting takes place, with whom and about what.
 *
 * @param startsAt to the minute
 * @param place a room or a link; may be empty
 * @param invited 1 to 100 people
 */
public record PlanMeeting(Instant startsAt, String place, Set<UserId> invited, Agenda agenda) {

    /** Longest place, in characters. */
    public static final int LONGEST_PLACE = 500;

    private static final TextLimit PLACE = new TextLimit("Place", LONGEST_PLACE);
    private static final int MOST_INVITED = 100;

    public PlanMeeting {
        startsAt = startsAt.truncatedTo(ChronoUnit.MINUTES);
        place = PLACE.check(place).strip().replaceAll("\\s+", " ");
        invited = Set.copyOf(invited);
        if (invited.isEmpty()) {
            throw new RuleViolationException("Invite at least one person");
        }
        if (invited.size() > MOST_INVITED) {
            throw new RuleViolationException("A meeting has at most %d invited people".formatted(MOST_INVITED));
        }
    }
}
