package dev.aftercall.playbook;

import dev.aftercall.base.Layer;
import org.jspecify.annotations.Nullable;

/**
 * One step of a checklist or of a diagnosis.
 *
 * @param key the same in every checklist where the step means the same, so that it can be carried over
 * @param layer the layer whose diagnosis a check feeds; null if none
 * @param help what helps to do it, as Markdown; null if nothing
 */
public record ChecklistStep(
        String key,
        StepKind kind,
        String text,
        @Nullable Layer layer,
        @Nullable String help) {

    public ChecklistStep {
        Wording.key(key);
        text = Wording.text("The text of a step", text, Wording.TEXT);
        help = help == null ? null : Wording.text("The help of a step", help, Wording.LONG);
    }
}
