package dev.aftercall.incident.mode;

import dev.aftercall.base.ConflictException;
import dev.aftercall.identity.Roles;
import dev.aftercall.incident.ActivityKind;
import dev.aftercall.incident.Casebook;
import dev.aftercall.incident.Change;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.playbook.FailureMode;
import dev.aftercall.playbook.Keys;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.PlaybookHistory;
import dev.aftercall.playbook.PlaybookService;
import dev.aftercall.playbook.ProposalId;
import dev.aftercall.playbook.ProposePlaybook;
import dev.aftercall.playbook.Symptom;
import dev.aftercall.playbook.SymptomPlace;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings what an incident taught into the failure-mode library, as a proposal that managers review. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class ModeProposals {

    private final Casebook casebook;
    private final ModeNames names;
    private final PlaybookHistory documents;
    private final PlaybookService playbooks;

    ModeProposals(Casebook casebook, ModeNames names, PlaybookHistory documents, PlaybookService playbooks) {
        this.casebook = casebook;
        this.names = names;
        this.documents = documents;
        this.playbooks = playbooks;
    }

    /**
     * Proposes a mode that was seen in the incident; the playbook is not told of private incidents.
     *
     * @throws ConflictException if a version of the playbook was published this very moment
     */
    public ProposalId propose(IncidentKey key, ProposeMode command) {
        var incident = casebook.hold(key);
        var library = names.library();
        var document = documents.write(withMode(library, command));
        var reason = "New failure mode: " + command.name() + (incident.confidential() ? "" : ", seen in " + key);
        var proposal = playbooks.propose(new ProposePlaybook(library.version(), document, reason));
        var text = "New failure mode proposed: " + command.name();
        casebook.record(
                incident,
                Change.of(ActivityKind.DIAGNOSIS, "mode.propose", null, command.name(), text),
                casebook.actor(),
                casebook.now());
        return proposal;
    }

    private static Playbook withMode(Playbook library, ProposeMode command) {
        var taken = library.failureModes().stream().map(FailureMode::key).toList();
        var modes = new ArrayList<>(library.failureModes());
        modes.add(new FailureMode(
                Keys.of(command.name(), taken),
                command.layer(),
                command.name(),
                command.summary(),
                symptoms(library.symptoms(), command),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        return new Playbook(
                library.version(),
                library.severity(),
                library.clocks(),
                library.checklists(),
                modes,
                library.metrics(),
                library.rootCauses());
    }

    private static List<Symptom> symptoms(List<Symptom> known, ProposeMode command) {
        var symptoms = new ArrayList<>(known.stream()
                .filter(symptom -> command.symptoms().contains(symptom.key()))
                .toList());
        var taken = new ArrayList<>(known.stream().map(Symptom::key).toList());
        for (var text : command.newSymptoms()) {
            var key = Keys.of(text, taken);
            taken.add(key);
            symptoms.add(new Symptom(key, SymptomPlace.CALLERS, text, List.of()));
        }
        return symptoms;
    }
}
