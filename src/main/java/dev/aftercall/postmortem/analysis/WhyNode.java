package dev.aftercall.postmortem.analysis;

import dev.aftercall.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One why of the tree: a question and its answer.
 *
 * @param parent the why whose answer is asked about; null at the top
 * @param position the order among those with the same parent
 * @param evidence what shows that the answer is true; may be empty
 * @param evidenceUrl where that can be seen; null if nowhere
 * @param version what a change of the texts has to expect; marking and moving leave it alone
 * @param author who wrote the texts last
 */
public record WhyNode(
        WhyId id,
        @Nullable WhyId parent,
        int position,
        String question,
        String answer,
        WhyMark mark,
        String evidence,
        @Nullable String evidenceUrl,
        long version,
        UserId author,
        Instant changedAt) {}
