package dev.aftercall.postmortem.regression;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One regression case.
 *
 * @param position its order in its postmortem, from 0
 * @param failed the run that failed without the fix; null if none is recorded
 * @param passed the run that passed with the fix; null if none is recorded
 * @param suite where it runs with every deployment; empty while it does not
 * @param version what an edit has to expect; evidence leaves it alone
 */
public record RegressionCase(
        CaseId id,
        PostmortemId postmortem,
        int position,
        CaseDraft draft,
        CaseState state,
        @Nullable TestRun failed,
        @Nullable TestRun passed,
        String suite,
        long version,
        UserId changedBy,
        Instant changedAt) {}
