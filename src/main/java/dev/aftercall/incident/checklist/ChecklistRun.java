package dev.aftercall.incident.checklist;

import dev.aftercall.base.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A checklist of an incident as it stands. */
public record ChecklistRun(RunId id, Severity severity, int playbookVersion, Instant startedAt, List<RunPhase> phases) {

    public ChecklistRun {
        phases = List.copyOf(phases);
    }

    public long answered() {
        return phases.stream().mapToLong(RunPhase::answered).sum();
    }

    public long total() {
        return phases.stream().mapToLong(phase -> phase.steps().size()).sum();
    }

    /** The phase to work on: the one whose time it is, else the first that is not done. */
    public Optional<RunPhase> current(Instant now) {
        return phases.stream()
                .filter(phase -> !phase.isDone() && phase.hasBegun(now) && !phase.isLate(now))
                .reduce((_, later) -> later)
                .or(() -> phases.stream().filter(phase -> !phase.isDone()).findFirst());
    }
}
