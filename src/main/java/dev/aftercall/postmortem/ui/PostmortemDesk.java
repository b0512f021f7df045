package dev.aftercall.postmortem.ui;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.People;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemService;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the screens around the editor work with. */
@Component
class PostmortemDesk {

    private final PostmortemQueries queries;
    private final PostmortemService service;
    private final MissingPostmortems missing;
    private final People people;
    private final CurrentUser user;
    private final Clock clock;

    PostmortemDesk(
            PostmortemQueries queries,
            PostmortemService service,
            MissingPostmortems missing,
            People people,
            CurrentUser user,
            Clock clock) {
        this.queries = queries;
        this.service = service;
        this.missing = missing;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    PostmortemQueries queries() {
        return queries;
    }

    MissingPostmortems missing() {
        return missing;
    }

    People people() {
        return people;
    }

    CurrentUser user() {
        return user;
    }

    Clock clock() {
        return clock;
    }

    /** Opens the incident's postmortem, making it if there is none, and goes there. */
    void start(IncidentKey key) {
        PostmortemNavigation.toPostmortem(service.open(key));
    }
}
