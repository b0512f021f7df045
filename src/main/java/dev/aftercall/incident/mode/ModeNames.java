package dev.aftercall.incident.mode;

import dev.aftercall.playbook.FailureMode;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.PlaybookQueries;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds failure modes in the library as it is, and those that have been taken out of it in the version that had them. */
@Component
class ModeNames {

    private final PlaybookQueries playbooks;

    ModeNames(PlaybookQueries playbooks) {
        this.playbooks = playbooks;
    }

    Playbook library() {
        return playbooks.current();
    }

    Optional<FailureMode> find(String key, int version) {
        return playbooks
                .version(version)
                .failureMode(key)
                .or(() -> playbooks.current().failureMode(key));
    }

    IncidentMode named(ModeRow row) {
        var mode = find(row.modeKey(), row.playbookVersion());
        return new IncidentMode(
                row.modeKey(),
                mode.map(FailureMode::name).orElse(row.modeKey()),
                mode.map(FailureMode::layer).orElse(null),
                row.playbookVersion(),
                row.state(),
                row.by(),
                row.at());
    }
}
