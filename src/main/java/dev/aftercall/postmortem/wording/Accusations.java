package dev.aftercall.postmortem.wording;

import dev.aftercall.postmortem.wording.Rule.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies the rules to a text; the work grows with its length and nothing else. */
final class Accusations {

    private static final Map<String, List<Rule>> RULES = byFirstWord(Rule.all());

    private final Sentences words;
    private final Verdict verdict;

    Accusations(Sentences words) {
        this.words = words;
        this.verdict = new Verdict(words);
    }

    List<Place> find() {
        var places = new ArrayList<Place>();
        for (var i = 0; i < words.size(); i++) {
            if (!words.at(i).quoted()) {
                first(i).ifPresent(places::add);
            }
        }
        return places;
    }

    private Optional<Place> first(int index) {
        for (var rule : RULES.getOrDefault(words.at(index).word(), List.of())) {
            for (var sequence : rule.sequences()) {
                var end = end(sequence, index);
                if (end > 0 && !isExcepted(rule, end) && verdict.accuses(rule.kind(), index, end)) {
                    return Optional.of(
                            new Place(words.at(index).start(), words.at(end - 1).end(), rule.advice()));
                }
            }
        }
        return Optional.empty();
    }

    /** Behind the last word of the sequence that begins here, with at most one adverb after each word; 0 without. */
    private int end(List<Element> sequence, int index) {
        var at = index;
        for (var element : sequence) {
            if (at > index
                    && words.continues(at)
                    && words.is("adverb", at)
                    && !element.fits(words.at(at).word())) {
                at++;
            }
            var fits = at < words.size()
                    && (at == index || words.continues(at))
                    && element.fits(words.at(at).word());
            if (!fits) {
                return 0;
            }
            at++;
        }
        return at;
    }

    private boolean isExcepted(Rule rule, int end) {
        return words.continues(end)
                && rule.unlessBefore().contains(words.at(end).word());
    }

    private static Map<String, List<Rule>> byFirstWord(List<Rule> rules) {
        var index = new HashMap<String, List<Rule>>();
        for (var rule : rules) {
            for (var word : rule.firstWords()) {
                index.computeIfAbsent(word, _ -> new ArrayList<>()).add(rule);
            }
        }
        return index;
    }
}
