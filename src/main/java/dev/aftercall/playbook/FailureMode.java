package dev.aftercall.playbook;

import dev.aftercall.base.Layer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way in which voice agents are known to fail.
 *
 * @param layer where it happens; null where any layer may be behind it
 * @param summary what happens, in a sentence
 * @param metrics keys of the metrics to look at
 */
public record FailureMode(
        String key,
        @Nullable Layer layer,
        String name,
        String summary,
        List<Symptom> symptoms,
        List<String> causes,
        List<ChecklistStep> diagnosticSteps,
        List<String> metrics,
        List<Link> links) {

    public FailureMode {
        Wording.key(key);
        name = Wording.text("The name of a failure mode", name, Wording.NAME);
        summary = Wording.text("The summary", summary, Wording.TEXT);
        symptoms = List.copyOf(symptoms);
        causes = causes.stream()
                .map(cause -> Wording.text("A cause", cause, Wording.NAME))
                .toList();
        diagnosticSteps = List.copyOf(diagnosticSteps);
        metrics = List.copyOf(metrics);
        links = List.copyOf(links);
        if (symptoms.isEmpty()) {
            throw new IllegalArgumentException("A failure mode needs at least one symptom");
        }
        Wording.atMost("symptoms of a failure mode", symptoms, 30);
        Wording.atMost("causes of a failure mode", causes, 30);
        Wording.atMost("diagnostic steps of a failure mode", diagnosticSteps, 30);
        Wording.atMost("metrics of a failure mode", metrics, 30);
        Wording.atMost("links of a failure mode", links, 30);
        Wording.unique("The symptom", symptoms, Symptom::key);
        Wording.unique("The step", diagnosticSteps, ChecklistStep::key);
    }
}
