package dev.aftercall.incident.severity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AssessmentRepository extends Repository<AssessmentRow, UUID> {

    AssessmentRow save(AssessmentRow row);

    Optional<AssessmentRow> findFirstByIncidentIdOrderByAtDescIdDesc(UUID incident);

    List<AssessmentRow> findTop100ByIncidentIdOrderByAtDescIdDesc(UUID incident);
}
