package dev.aftercall.incident.diagnosis.ui;

import dev.aftercall.incident.diagnosis.DiagnosisQueries;
import dev.aftercall.incident.diagnosis.DiagnosisService;
import org.springframework.stereotype.Component;

/** The services that the screens of diagnoses work with. */
@Component
record DiagnosisDesk(DiagnosisService service, DiagnosisQueries queries) {}
