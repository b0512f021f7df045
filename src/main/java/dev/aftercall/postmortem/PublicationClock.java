package dev.aftercall.postmortem;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.incident.clock.ClockSignals;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the incident's clocks that its report is out, in the transaction that publishes it. */
@Component
class PublicationClock {

    private final PostmortemRepository postmortems;
    private final ClockSignals clocks;
    private final CurrentUser user;
    private final Clock clock;

    PublicationClock(PostmortemRepository postmortems, ClockSignals clocks, CurrentUser user, Clock clock) {
        this.postmortems = postmortems;
        this.clocks = clocks;
        this.user = user;
        this.clock = clock;
    }

    @EventListener
    void on(PostmortemStateChanged changed) {
        if (changed.to() == PostmortemState.PUBLISHED) {
            postmortems
                    .findById(changed.postmortem())
                    .ifPresent(postmortem ->
                            clocks.reportPublished(postmortem.ref().incident(), user.id(), clock.instant()));
        }
    }
}
