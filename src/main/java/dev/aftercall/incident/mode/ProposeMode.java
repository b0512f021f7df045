package dev.aftercall.incident.mode;

import dev.aftercall.base.Layer;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.incident.Texts;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a failure mode that the library does not have yet.
 *
 * @param name up to 120 characters
 * @param layer null where it is none of the five
 * @param summary what happens, in a sentence
 * @param symptoms keys of symptoms that the library knows
 * @param newSymptoms symptoms in own words, at most 10
 */
public record ProposeMode(
        String name, @Nullable Layer layer, String summary, Set<String> symptoms, List<String> newSymptoms) {

    public static final int NAME = 120;
    public static final int SUMMARY = 500;
    private static final int NEW_SYMPTOMS = 10;

    public ProposeMode {
        name = Texts.requiredLine("Name", name, NAME);
        summary = Texts.requiredLine("What happens", summary, SUMMARY);
        symptoms = Set.copyOf(symptoms);
        newSymptoms = newSymptoms.stream()
                .map(symptom -> Texts.line("Symptom", symptom, NAME))
                .filter(symptom -> !symptom.isEmpty())
                .distinct()
                .toList();
        if (symptoms.isEmpty() && newSymptoms.isEmpty()) {
            throw new RuleViolationException("Name at least one symptom, so that the mode can be found");
        }
        if (newSymptoms.size() > NEW_SYMPTOMS) {
            throw new RuleViolationException("More than %d new symptoms".formatted(NEW_SYMPTOMS));
        }
    }
}
