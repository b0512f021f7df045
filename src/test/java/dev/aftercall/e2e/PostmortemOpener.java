package dev.aftercall.e2e;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.People;
import dev.aftercall.incident.ChangeStatus;
import dev.aftercall.incident.DeclareIncident;
import dev.aftercall.incident.IncidentFilter;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.postmortem.PostmortemService;

/** Lives inside the packaged portal and sees to it that there is one incident, resolved, with a postmortem to write. */
class PostmortemOpener extends PortalGuest {

    static final String OPENED = "OPENED ";

    private final IncidentService incidents;
    private final IncidentQueries queries;
    private final PostmortemService postmortems;

    PostmortemOpener(IncidentService incidents, IncidentQueries queries, PostmortemService postmortems, People people) {
        super(people);
        this.incidents = incidents;
        this.queries = queries;
        this.postmortems = postmortems;
    }

    @Override
    protected void work() {
        var known = queries.list(IncidentFilter.all(), 0, 1);
        var key = known.isEmpty() ? resolved() : known.getFirst().key();
        System.out.println(OPENED + postmortems.open(key));
    }

    private IncidentKey resolved() {
        var key = incidents.declare(DeclareIncident.titled("Eight-second answers", Severity.SEV2));
        incidents.changeStatus(key, queries.details(key).version(), ChangeStatus.to(IncidentStatus.RESOLVED));
        return key;
    }
}
