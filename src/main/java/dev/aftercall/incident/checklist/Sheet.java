package dev.aftercall.incident.checklist;

import dev.aftercall.base.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** All checklists of one incident, read in one statement. */
record Sheet(List<Line> lines) {

    /** A step with the phase and the checklist that it stands in. */
    record Line(RunRow run, PhaseRow phase, StepRow step) {}

    Optional<Line> find(StepId step) {
        return lines.stream().filter(line -> line.step().id().equals(step)).findFirst();
    }

    boolean has(Severity severity) {
        return lines.stream().anyMatch(line -> line.run().severity() == severity);
    }

    List<StepRow> steps() {
        return lines.stream().map(Line::step).toList();
    }

    List<StepRow> stepsOf(PhaseRow phase) {
        return lines.stream()
                .filter(line -> line.phase().id().equals(phase.id()))
                .map(Line::step)
                .toList();
    }

    /** The latest checklist, whose phases people work on; empty before there is one. */
    List<Line> latest() {
        return lines.isEmpty()
                ? List.of()
                : lines.stream()
                        .filter(line ->
                                line.run().id().equals(lines.getLast().run().id()))
                        .toList();
    }

    /** The latest checklist first. */
    List<ChecklistRun> toRuns() {
        var phases = new LinkedHashMap<RunRow, LinkedHashMap<PhaseRow, List<RunStep>>>();
        lines.forEach(line -> phases.computeIfAbsent(line.run(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(line.phase(), _ -> new ArrayList<>())
                .add(line.step().toStep()));
        return phases.entrySet().stream()
                .map(run -> new ChecklistRun(
                        run.getKey().id(),
                        run.getKey().severity(),
                        run.getKey().playbookVersion(),
                        run.getKey().startedAt(),
                        run.getValue().entrySet().stream()
                                .map(phase ->
                                        phase.getKey().toPhase(run.getKey().startedAt(), phase.getValue()))
                                .toList()))
                .toList()
                .reversed();
    }
}
