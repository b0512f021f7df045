package dev.aftercall.incident.clock;

import dev.aftercall.incident.Texts;
import dev.aftercall.incident.Times;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Takes down that an update was sent.
 *
 * @param toStakeholders whether those outside the team were told
 * @param told what was said, Markdown
 * @param sentAt when; null means now
 */
public record RecordUpdate(
        boolean toStakeholders, String told, @Nullable Instant sentAt) {

    private static final int LONGEST = 4_000;

    public RecordUpdate {
        told = Texts.requiredParagraph("What was told", told, LONGEST);
        sentAt = Times.normalised(sentAt);
    }
}
