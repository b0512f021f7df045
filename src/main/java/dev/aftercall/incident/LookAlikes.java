package dev.aftercall.incident;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds open incidents that may be what someone is about to declare. */
@Component
class LookAlikes {

    private static final int CANDIDATES = 200;
    private static final int SHOWN = 3;
    private static final int WORDS_IN_COMMON = 2;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> INSIGNIFICANT = Set.of(
            "after", "all", "and", "are", "but", "calls", "does", "for", "from", "has", "have", "into", "its", "not",
            "now", "our", "over", "than", "that", "the", "their", "they", "this", "was", "when", "with");

    private final ListQuery lists;

    LookAlikes(ListQuery lists) {
        this.lists = lists;
    }

    List<IncidentSummary> find(String title, List<String> workflows) {
        var words = words(title);
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
        var common = words(candidate.title());
        common.retainAll(words);
        var sameWorkflow = candidate.workflows().stream().anyMatch(workflows::contains);
        return common.size() + (sameWorkflow ? WORDS_IN_COMMON : 0);
    }

    private static Set<String> words(String title) {
        return BETWEEN_WORDS
                .splitAsStream(title.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD && !INSIGNIFICANT.contains(word))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private record Match(IncidentSummary incident, int likeness) {}
}
