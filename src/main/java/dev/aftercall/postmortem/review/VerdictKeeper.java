package dev.aftercall.postmortem.review;

import dev.aftercall.postmortem.ReviewAnswered;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what reviewers say, in the transaction in which they say it. */
@Component
class VerdictKeeper {

    private final VerdictRepository verdicts;
    private final Clock clock;

    VerdictKeeper(VerdictRepository verdicts, Clock clock) {
        this.verdicts = verdicts;
        this.clock = clock;
    }

    @EventListener
    void on(ReviewAnswered said) {
        verdicts.save(new VerdictRow(said, clock.instant()));
    }
}
