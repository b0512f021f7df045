package dev.aftercall.incident.diagnosis;

import dev.aftercall.base.Layer;
import dev.aftercall.identity.Roles;
import dev.aftercall.incident.ActivityKind;
import dev.aftercall.incident.Casebook;
import dev.aftercall.incident.Change;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentService;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people find out about the layers. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class DiagnosisService {

    private final Casebook casebook;
    private final FindingRepository findings;
    private final IncidentService incidents;

    DiagnosisService(Casebook casebook, FindingRepository findings, IncidentService incidents) {
        this.casebook = casebook;
        this.findings = findings;
        this.incidents = incidents;
    }

    /** Says what is known of a layer; saying the same again changes nothing. */
    public void judge(IncidentKey key, JudgeLayer command) {
        judge(key, command, "");
    }

    /**
     * Like {@link #judge(IncidentKey, JudgeLayer)} for what a step of the checklist found.
     *
     * @param step the text of the step
     */
    public void judge(IncidentKey key, JudgeLayer command, String step) {
        var incident = casebook.hold(key);
        var before =
                DiagnosisQueries.sheet(findings.findOf(incident.id().value())).of(command.layer());
        if (before.filter(verdict -> saysTheSame(verdict, command)).isPresent()) {
            return;
        }
        var now = casebook.now();
        var by = casebook.actor();
        findings.save(FindingRow.verdict(incident.id(), command, step, by, now));
        var from = before.map(LayerVerdict::verdict).filter(verdict -> verdict != command.verdict());
        var text = command.layer().label() + ": "
                + from.map(verdict -> lower(verdict) + " → ").orElse("") + lower(command.verdict());
        var evidence = command.evidenceUrl().isEmpty()
                ? command.evidence()
                : (command.evidence() + "\n" + command.evidenceUrl()).strip();
        casebook.record(
                incident,
                Change.of(
                                ActivityKind.DIAGNOSIS,
                                "diagnosis",
                                before.map(verdict -> verdict.verdict().label()).orElse(null),
                                command.layer().label() + ": "
                                        + command.verdict().label(),
                                text)
                        .noting(evidence),
                by,
                now);
    }

    /** Agrees on the layer where it began, which becomes the layer of the incident. */
    public void confirmOrigin(IncidentKey key, Layer layer) {
        var incident = casebook.hold(key);
        if (layer
                == DiagnosisQueries.sheet(findings.findOf(incident.id().value()))
                        .confirmed()) {
            return;
        }
        findings.save(FindingRow.origin(incident.id(), layer, casebook.actor(), casebook.now()));
        incidents.locate(key, layer);
    }

    private static boolean saysTheSame(LayerVerdict before, JudgeLayer command) {
        return before.verdict() == command.verdict()
                && before.evidence().equals(command.evidence())
                && before.evidenceUrl().equals(command.evidenceUrl());
    }

    private static String lower(Verdict verdict) {
        return verdict.label().toLowerCase(Locale.ROOT);
    }
}
