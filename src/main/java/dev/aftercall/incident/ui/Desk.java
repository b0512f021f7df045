package dev.aftercall.incident.ui;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.People;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.TimelineQueries;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.incident.clock.ClockQueries;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The services that the screens of incidents work with. */
@Component
record Desk(
        IncidentService incidents,
        IncidentQueries queries,
        TimelineService timeline,
        TimelineQueries entries,
        RatingDesk ratings,
        ModeDesk modes,
        ClockQueries clocks,
        People people,
        CurrentUser user,
        Clock clock) {

    Crowd crowd() {
        return new Crowd(people.byId(), user.id());
    }

    Instant now() {
        return clock.instant();
    }
}
