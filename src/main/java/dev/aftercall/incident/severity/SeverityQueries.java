package dev.aftercall.incident.severity;

import dev.aftercall.identity.Roles;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentNotFoundException;
import dev.aftercall.incident.IncidentQueries;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how incidents were rated. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class SeverityQueries {

    private final IncidentQueries incidents;
    private final AssessmentRepository assessments;
    private final Ratings ratings;

    SeverityQueries(IncidentQueries incidents, AssessmentRepository assessments, Ratings ratings) {
        this.incidents = incidents;
        this.assessments = assessments;
        this.ratings = ratings;
    }

    /**
     * What the policy says at the moment.
     *
     * @param incident as the present user was given it, which shows that it may be seen
     */
    @Transactional(readOnly = true)
    public PresentRating present(IncidentDetails incident) {
        return ratings.present(incident.id());
    }

    /**
     * The ratings of an incident, newest first, at most 100.
     *
     * @throws IncidentNotFoundException also if the user may not see it
     */
    @Transactional(readOnly = true)
    public List<SeverityAssessment> history(IncidentKey key) {
        return assessments
                .findTop100ByIncidentIdOrderByAtDescIdDesc(
                        incidents.details(key).id().value())
                .stream()
                .map(AssessmentRow::toAssessment)
                .toList();
    }
}
