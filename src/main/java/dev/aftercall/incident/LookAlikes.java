package dev.aftercall.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds open incidents that may be what someone is about to declare. */
@Component
class LookAlikes {

    private static final int CANDIDATES = 200;
    private static final int SHOWN = 3;
    private static final int WORDS_IN_COMMON = 2;

    private final ListQuery lists;

    LookAlikes(ListQuery lists) {
        this.lists = lists;
    }

    List<IncidentSummary> find(String title, List<String> workflows) {
        var words = SignificantWords.of(title);
        if (words.size() < WORDS_IN_COMMON && workflows.isEmpty()) {
            return List.of();
        }
        return lists.list(IncidentFilter.open(), 0, CANDIDATES).stream()
                .map(candidate -> new Match(candidate, likeness(words, workflows, candidate)))
                .filter(match -> match.likeness() >= WORDS_IN_COMMON)
                .sorted(Comparator.comparingInt(Match::likeness).reversed())
                .limit(SHOWN)
                .map(Match::incident)
                .toList();
    }

    private static int likeness(Set<String> words, List<String> workflows, IncidentSummary candidate) {
        var common = SignificantWords.of(candidate.title());
        common.retainAll(words);
        var sameWorkflow = candidate.workflows().stream().anyMatch(workflows::contains);
        return common.size() + (sameWorkflow ? WORDS_IN_COMMON : 0);
    }

    private record Match(IncidentSummary incident, int likeness) {}
}
