package dev.aftercall.incident.severity;

import dev.aftercall.base.Ids;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A rating as stored; never changed. */
@Entity
@Immutable
@Table(name = "incident_assessment")
class AssessmentRow {

    @Id
    private UUID id = Ids.next();

    private UUID incidentId;
    private int playbook;
    private String facts;

    @Enumerated(EnumType.STRING)
    private @Nullable Severity proposed;

    @Enumerated(EnumType.STRING)
    private Severity chosen;

    private @Nullable String reason;

    @Column(name = "assessed_by")
    private UUID by;

    @Column(name = "assessed_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected AssessmentRow() {}

    AssessmentRow(IncidentId incident, SeverityAssessment assessment) {
        incidentId = incident.value();
        playbook = assessment.playbook();
        facts = FactsDocument.write(assessment.facts());
        proposed = assessment.proposed();
        chosen = assessment.chosen();
        reason = assessment.reason();
        by = assessment.by().value();
        at = assessment.at();
    }

    SeverityAssessment toAssessment() {
        return new SeverityAssessment(
                playbook, FactsDocument.read(facts), proposed, chosen, reason, new UserId(by), at);
    }
}
