package dev.aftercall.postmortem.meeting;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * One item of an agenda.
 *
 * @param section what of the postmortem is looked at meanwhile; null for none
 * @param minutes from 1 to 120
 */
public record AgendaTopic(String title, @Nullable SectionKind section, int minutes) {

    /** Longest title, in characters. */
    public static final int LONGEST_TITLE = 100;

    /** Most minutes of one item. */
    public static final int MOST_MINUTES = 120;

    private static final TextLimit TITLE = new TextLimit("Agenda item", LONGEST_TITLE);

    public AgendaTopic {
        title = TITLE.require(title);
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new RuleViolationException("An agenda item takes 1 to %d minutes".formatted(MOST_MINUTES));
        }
    }
}
