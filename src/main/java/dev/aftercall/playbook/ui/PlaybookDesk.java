package dev.aftercall.playbook.ui;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.People;
import dev.aftercall.playbook.PlaybookHistory;
import dev.aftercall.playbook.PlaybookQueries;
import dev.aftercall.playbook.PlaybookService;
import org.springframework.stereotype.Component;

/** What the screens of the playbook read from and send to. */
@Component
class PlaybookDesk {

    private final PlaybookQueries queries;
    private final PlaybookHistory history;
    private final PlaybookService service;
    private final People people;
    private final CurrentUser user;

    PlaybookDesk(
            PlaybookQueries queries,
            PlaybookHistory history,
            PlaybookService service,
            People people,
            CurrentUser user) {
        this.queries = queries;
        this.history = history;
        this.service = service;
        this.people = people;
        this.user = user;
    }

    PlaybookQueries queries() {
        return queries;
    }

    PlaybookHistory history() {
        return history;
    }

    PlaybookService service() {
        return service;
    }

    People people() {
        return people;
    }

    CurrentUser user() {
        return user;
    }

    /** Whether the user publishes instead of proposing. */
    boolean publishes() {
        return user.isManager();
    }
}
