package dev.aftercall.incident.ui;

import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.mode.IncidentMode;
import dev.aftercall.incident.mode.ModeQueries;
import dev.aftercall.playbook.FailureMode;
import dev.aftercall.playbook.ModeMatch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The mode that an incident most likely is of.
 *
 * @param suspected whether people said so; else its symptoms do
 * @param why in a sentence
 */
record ModeSuggestion(FailureMode mode, boolean suspected, String why) {

    /** What was suspected last, else the best match of what is written about the incident. */
    static Optional<ModeSuggestion> of(IncidentDetails incident, List<IncidentMode> stated, ModeQueries queries) {
        var suspected = stated.stream()
                .flatMap(known ->
                        queries.library().stream().filter(mode -> mode.key().equals(known.key())))
                .findFirst();
        return suspected
                .map(mode -> new ModeSuggestion(mode, true, "It was suspected during the incident"))
                .or(() -> bestMatch(incident, queries));
    }

    private static Optional<ModeSuggestion> bestMatch(IncidentDetails incident, ModeQueries queries) {
        var symptoms = queries.read(incident).stream()
                .map(reading -> reading.symptom().key())
                .collect(Collectors.toSet());
        return queries.rank(symptoms).stream().findFirst().map(ModeSuggestion::of);
    }

    private static ModeSuggestion of(ModeMatch match) {
        return new ModeSuggestion(match.mode(), false, "Best match: " + match.explanation());
    }
}
