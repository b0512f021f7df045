package dev.aftercall.incident.checklist;

import dev.aftercall.base.Layer;
import dev.aftercall.identity.UserId;
import dev.aftercall.playbook.StepKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a checklist as it stands.
 *
 * @param layer the layer whose diagnosis a check feeds; null if none
 * @param help Markdown; empty if none
 * @param origin the failure mode it came from, or "Added by …"; empty if it stood in the template
 * @param answer what became of it; null while it is open
 * @param carried whether the answer was given in the checklist of a lower severity
 */
public record RunStep(
        StepId id,
        String key,
        StepKind kind,
        String text,
        @Nullable Layer layer,
        String help,
        String origin,
        @Nullable StepAnswer answer,
        String note,
        @Nullable UserId answeredBy,
        @Nullable Instant answeredAt,
        boolean carried) {

    public boolean isAnswered() {
        return answer != null;
    }
}
