package dev.aftercall.incident;

import dev.aftercall.base.Severity;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.TestPerson;
import java.util.List;
import org.springframework.stereotype.Component;

/** Incidents for tests, made the way people make them. */
@Component
public class IncidentFixtures {

    private final IncidentService service;
    private final IncidentQueries queries;

    IncidentFixtures(IncidentService service, IncidentQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    public IncidentKey declared(String title) {
        return service.declare(DeclareIncident.titled(title, Severity.SEV2));
    }

    public IncidentKey declared(String title, Severity severity) {
        return service.declare(DeclareIncident.titled(title, severity));
    }

    /** Declared by Tobias, hidden from all who hold no part in it. */
    public IncidentKey privateOne(String title) {
        var none = List.<String>of();
        var labels = List.of("secret-label");
        return Acting.as(
                TestPerson.TOBIAS,
                () -> service.declare(new DeclareIncident(
                        title, Severity.SEV1, null, null, labels, none, none, labels, null, null, true, false)));
    }

    /** Moves as a manager. */
    public void move(IncidentKey key, ChangeStatus command) {
        Acting.as(TestPerson.ADA, () -> service.changeStatus(key, version(key), command));
    }

    /** Resolves as a manager. */
    public void resolve(IncidentKey key) {
        move(key, ChangeStatus.to(IncidentStatus.RESOLVED));
    }

    public long version(IncidentKey key) {
        return queries.details(key).version();
    }
}
