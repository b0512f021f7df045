package dev.aftercall.incident.severity;

import dev.aftercall.incident.IncidentId;
import dev.aftercall.playbook.PlaybookQueries;
import dev.aftercall.playbook.SeverityFacts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what was said and what is measured; the caller has made sure that the user may see the incident. */
@Component
class Ratings {

    private final AssessmentRepository assessments;
    private final PlaybookQueries playbooks;
    private final List<MeasuredValues> measured;

    Ratings(AssessmentRepository assessments, PlaybookQueries playbooks, List<MeasuredValues> measured) {
        this.assessments = assessments;
        this.playbooks = playbooks;
        this.measured = measured;
    }

    /** An incident keeps the policy it was first rated by. */
    int playbookOf(@Nullable SeverityAssessment latest) {
        return latest == null ? playbooks.current().version() : latest.playbook();
    }

    @Nullable SeverityAssessment latest(IncidentId incident) {
        return assessments
                .findFirstByIncidentIdOrderByAtDescIdDesc(incident.value())
                .map(AssessmentRow::toAssessment)
                .orElse(null);
    }

    PresentRating present(IncidentId incident) {
        var latest = latest(incident);
        var playbook = playbooks.version(playbookOf(latest));
        var facts = merged(incident, latest == null ? SeverityFacts.NONE : latest.facts());
        return new PresentRating(playbook, facts, playbook.severity().propose(facts), latest);
    }

    /** What is measured counts more than what was measured when people last looked. */
    SeverityFacts merged(IncidentId incident, SeverityFacts said) {
        Map<String, BigDecimal> values = new HashMap<>(said.values());
        measured.forEach(source -> values.putAll(source.latest(incident)));
        return new SeverityFacts(values, said.conditions(), said.ruledOut(), said.choices());
    }
}
