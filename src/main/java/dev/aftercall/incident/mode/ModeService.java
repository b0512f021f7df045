package dev.aftercall.incident.mode;

import dev.aftercall.base.NotFoundException;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.Roles;
import dev.aftercall.incident.ActivityKind;
import dev.aftercall.incident.Casebook;
import dev.aftercall.incident.Change;
import dev.aftercall.incident.ChangeStatus;
import dev.aftercall.incident.IncidentCourse;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.playbook.FailureMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of which failure mode an incident is. Modes are taken from the library as it is at the moment, not as it was when
 * the incident began: what was learned since shall be of use.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class ModeService {

    private static final int MOST = 20;

    private final Casebook casebook;
    private final ModeRepository rows;
    private final ModeNames names;
    private final IncidentService incidents;

    ModeService(Casebook casebook, ModeRepository rows, ModeNames names, IncidentService incidents) {
        this.casebook = casebook;
        this.rows = rows;
        this.names = names;
        this.incidents = incidents;
    }

    /** Suspects a mode; nothing changes if it is suspected or confirmed already. */
    public void suspect(IncidentKey key, String mode) {
        var incident = casebook.hold(key);
        if (find(incident, mode).isEmpty()) {
            var found = require(mode);
            add(incident, mode, ModeState.SUSPECTED);
            casebook.note(incident, change("mode.suspect", null, found.name(), "Suspected: " + found.name()));
        }
    }

    /**
     * Says that it was this mode, whatever the status of the incident; told in the timeline once.
     *
     * @throws NotFoundException if the library has no such mode
     */
    public void confirm(IncidentKey key, String mode) {
        var incident = casebook.hold(key);
        var row = find(incident, mode);
        if (row.filter(ModeRow::isConfirmed).isPresent()) {
            return;
        }
        var found = row.flatMap(before -> names.find(mode, before.playbookVersion()))
                .orElseGet(() -> require(mode));
        row.ifPresentOrElse(
                before -> before.confirm(names.library().version(), casebook.actor(), casebook.now()),
                () -> add(incident, mode, ModeState.CONFIRMED));
        tell(incident, "mode.confirm", null, found.name(), "Failure mode confirmed: " + found.name());
    }

    /** Takes a suspicion or a confirmation back; the latter is told in the timeline. */
    public void withdraw(IncidentKey key, String mode) {
        var incident = casebook.hold(key);
        find(incident, mode).ifPresent(row -> {
            var name = names.named(row).name();
            rows.delete(row);
            if (row.isConfirmed()) {
                tell(incident, "mode.withdraw", name, null, "Failure mode no longer confirmed: " + name);
            } else {
                casebook.note(incident, change("mode.withdraw", name, null, ""));
            }
        });
    }

    /**
     * Resolves the incident and names its mode in one go.
     *
     * @param version of the incident that the user has read
     * @param mode what it turned out to be; null if nobody knows yet
     */
    public void resolve(IncidentKey key, long version, ChangeStatus command, @Nullable String mode) {
        incidents.changeStatus(key, version, command);
        if (mode != null) {
            confirm(key, mode);
        }
    }

    private Optional<ModeRow> find(IncidentCourse incident, String mode) {
        return rows.findOf(incident.id().value()).stream()
                .filter(row -> row.modeKey().equals(mode))
                .findFirst();
    }

    private void add(IncidentCourse incident, String mode, ModeState state) {
        if (rows.findOf(incident.id().value()).size() >= MOST) {
            throw new RuleViolationException("An incident has %d failure modes at most".formatted(MOST));
        }
        rows.save(new ModeRow(incident.id(), mode, names.library().version(), state, casebook.actor(), casebook.now()));
    }

    private FailureMode require(String mode) {
        return names.library()
                .failureMode(mode)
                .orElseThrow(() -> new NotFoundException("The library has no such failure mode"));
    }

    private void tell(
            IncidentCourse incident, String action, @Nullable String before, @Nullable String after, String text) {
        casebook.record(incident, change(action, before, after, text), casebook.actor(), casebook.now());
    }

    private static Change change(String action, @Nullable String before, @Nullable String after, String text) {
        return Change.of(ActivityKind.DIAGNOSIS, action, before, after, text);
    }
}
