package dev.aftercall.postmortem.regression;

import dev.aftercall.base.Layer;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.mode.IncidentMode;
import dev.aftercall.incident.mode.ModeQueries;
import dev.aftercall.postmortem.PostmortemRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads off an incident what a case of its postmortem is likely to be. */
@Component
class CaseStarts {

    private final IncidentQueries incidents;
    private final ModeQueries modes;

    CaseStarts(IncidentQueries incidents, ModeQueries modes) {
        this.incidents = incidents;
        this.modes = modes;
    }

    CaseStart of(PostmortemRef postmortem) {
        var mode = modes.of(postmortem.key()).stream()
                .filter(IncidentMode::isConfirmed)
                .findFirst();
        var layer = mode.map(IncidentMode::layer).orElseGet(() -> origin(postmortem));
        var type =
                mode.flatMap(confirmed -> FailureType.ofMode(confirmed.key())).orElse(FailureType.OTHER);
        return new CaseStart(layer, type);
    }

    private @Nullable Layer origin(PostmortemRef postmortem) {
        return incidents.details(postmortem.key()).layer();
    }
}
