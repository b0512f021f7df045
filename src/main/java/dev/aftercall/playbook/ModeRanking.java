package dev.aftercall.playbook;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Ranks failure modes by the symptoms that were seen, then by how often they were confirmed here. */
public final class ModeRanking {

    private static final Comparator<ModeMatch> BEST_FIRST = Comparator.<ModeMatch>comparingInt(
                    match -> -match.seen().size())
            .thenComparingInt(match -> -match.confirmed())
            .thenComparingInt(match -> match.unseen().size());

    private ModeRanking() {}

    /**
     * The modes with at least one of the symptoms, best first; what ties stays in the given order.
     *
     * @param symptoms keys of the symptoms that were seen
     * @param confirmed in how many incidents each mode was confirmed, by its key; missing means never
     */
    public static List<ModeMatch> rank(
            Collection<FailureMode> modes, Set<String> symptoms, Map<String, Integer> confirmed) {
        return modes.stream()
                .map(mode -> match(mode, symptoms, confirmed))
                .filter(match -> !match.seen().isEmpty())
                .sorted(BEST_FIRST)
                .toList();
    }

    private static ModeMatch match(FailureMode mode, Set<String> symptoms, Map<String, Integer> confirmed) {
        var parts = mode.symptoms().stream()
                .collect(Collectors.partitioningBy(symptom -> symptoms.contains(symptom.key())));
        return new ModeMatch(
                mode,
                parts.getOrDefault(true, List.of()),
                parts.getOrDefault(false, List.of()),
                confirmed.getOrDefault(mode.key(), 0));
    }
}
