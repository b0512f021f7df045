package dev.aftercall.incident.checklist;

import dev.aftercall.incident.diagnosis.Verdict;
import dev.aftercall.playbook.StepKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a step. */
public enum StepAnswer {
    DONE("Done", StepKind.TASK),
    HEALTHY("Healthy", StepKind.CHECK),
    SUSPECT("Suspect", StepKind.CHECK),
    FAULTY("Faulty", StepKind.CHECK),
    UNKNOWN("Unknown", StepKind.CHECK),
    YES("Yes", StepKind.DECISION),
    NO("No", StepKind.DECISION),
    /** Left out on purpose; any kind of step can be. */
    SKIPPED("Skipped", null);

    private final String label;
    private final @Nullable StepKind kind;

    StepAnswer(String label, @Nullable StepKind kind) {
        this.label = label;
        this.kind = kind;
    }

    public String label() {
        return label;
    }

    /** Whether it answers a step of that kind. */
    public boolean fits(StepKind asked) {
        return kind == null || kind == asked;
    }

    /** The answers that a step of that kind asks for, skipping aside. */
    public static List<StepAnswer> to(StepKind asked) {
        return Arrays.stream(values()).filter(answer -> answer.kind == asked).toList();
    }

    /** As the diagnosis calls it; empty if it is no verdict. */
    public Optional<Verdict> verdict() {
        return kind == StepKind.CHECK ? Optional.of(Verdict.valueOf(name())) : Optional.empty();
    }
}
