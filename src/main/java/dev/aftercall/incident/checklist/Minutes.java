package dev.aftercall.incident.checklist;

import dev.aftercall.incident.ActivityKind;
import dev.aftercall.incident.Casebook;
import dev.aftercall.incident.Change;
import dev.aftercall.incident.IncidentCourse;
import dev.aftercall.playbook.StepKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes into the timeline what matters of a checklist: decisions, verdicts and finished phases; the rest only into the audit log. */
@Component
class Minutes {

    private final Casebook casebook;

    Minutes(Casebook casebook) {
        this.casebook = casebook;
    }

    void answered(IncidentCourse incident, RunStep step) {
        var matters = step.kind() != StepKind.TASK && step.answer() != StepAnswer.SKIPPED;
        // the diagnosis tells the verdicts on its layers itself
        if (matters && step.layer() == null) {
            write(incident, answered(step), step.note());
        } else {
            changed(incident, "checklist.answer", step);
        }
    }

    void phaseDone(IncidentCourse incident, String phase) {
        write(incident, "Phase done: " + phase, "");
    }

    void changed(IncidentCourse incident, String action, RunStep step) {
        casebook.note(incident, Change.of(ActivityKind.CHECKLIST, action, null, answered(step), ""));
    }

    /** A question is answered as one; anything else is followed by what became of it. */
    private static String answered(RunStep step) {
        return step.text() + (step.text().endsWith("?") ? " " : ": ") + word(step.answer());
    }

    private void write(IncidentCourse incident, String text, String note) {
        casebook.record(
                incident,
                Change.of(ActivityKind.CHECKLIST, "checklist", null, text, text).noting(note),
                casebook.actor(),
                casebook.now());
    }

    private static String word(@Nullable StepAnswer answer) {
        return answer == null ? "open" : answer.label().toLowerCase(Locale.ROOT);
    }
}
