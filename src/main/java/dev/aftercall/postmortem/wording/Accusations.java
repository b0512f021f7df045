package dev.aftercall.postmortem.wording;

import dev.aftercall.postmortem.wording.Rule.Element;
import dev.aftercall.postmortem.wording.Rule.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies the rules to a text; the work grows with its length and nothing else. */
final class Accusations {

    private static final int DENIAL_REACH = 8;
    private static final int QUESTION = 5;

    private static final Map<String, List<Rule>> RULES = byFirstWord(Rule.all());

    private final Sentences words;
    private final Subjects subjects;

    Accusations(Sentences words) {
        this.words = words;
        this.subjects = new Subjects(words);
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
                if (end > 0 && !isExcepted(rule, end) && accuses(rule.kind(), index, end)) {
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

    private boolean accuses(Kind kind, int index, int end) {
        return switch (kind) {
            case WORD -> !isDenied(index) && !isSaidOfMachine(index);
            case TRAIT ->
                !isDenied(index)
                        && (isSaidOfPerson(index) || subjects.after(end).isHuman());
            case BARE -> !isPassive(end) && (subject(index).isHuman() || subject(index) == Who.UNSAID);
            case ANYONE -> !isPassive(end) && subject(index).isHuman();
            case ONE -> !isPassive(end) && subject(index) == Who.PERSON;
            case BY -> subjects.after(end).isHuman();
            case FAULT -> !isDenied(index) && belongsToHuman(index, end);
            case OBJECT -> !isDenied(index) && subjects.after(end).isHuman();
            case ASKED -> isAskedOfPerson(end);
        };
    }

    private Who subject(int index) {
        return subjects.before(index);
    }

    /** "Should have been tested" accuses nobody; "should have been more careful" does. */
    private boolean isPassive(int end) {
        if (!words.continues(end) || !words.at(end).word().equals("been")) {
            return false;
        }
        return !words.continues(end + 1)
                || !(words.is("how", end + 1) || words.at(end + 1).word().endsWith("ing"));
    }

    private boolean isDenied(int index) {
        for (var i = index; index - i < DENIAL_REACH && words.continues(i); i--) {
            if (words.is("denial", i - 1)) {
                return true;
            }
            if (words.isBoundary(i - 1)) {
                return false;
            }
        }
        return false;
    }

    private boolean isSaidOfMachine(int index) {
        if (!words.continues(index) || !words.is("copula", index - 1) || !words.continues(index - 1)) {
            return false;
        }
        var noun = words.at(index - 2).word();
        return Lexicon.ENGLISH.hasNoun("machine-noun", noun)
                && !words.who(index - 2, Math.max(0, index - 3)).isHuman();
    }

    private boolean isSaidOfPerson(int index) {
        return words.continues(index)
                && words.is("copula", index - 1)
                && subject(index - 1).isHuman();
    }

    private boolean belongsToHuman(int index, int end) {
        var own = words.continues(index) && words.at(index - 1).word().equals("own") ? index - 1 : index;
        if (words.continues(own) && words.possessor(own - 1).isHuman()) {
            return true;
        }
        var of = words.continues(end) && (isWord(end, "of") || isWord(end, "by"));
        return of && subjects.after(end + 1).isHuman();
    }

    private boolean isAskedOfPerson(int end) {
        for (var i = end; i < Math.min(words.size() - 1, end + QUESTION) && words.continues(i); i++) {
            if (words.who(i, end) == Who.PERSON) {
                var verb = isWord(i + 1, "not") ? i + 2 : i + 1;
                var denied = verb == i + 2 || words.at(end - 1).word().endsWith("n't");
                return denied && verb < words.size() && words.is("duty", verb);
            }
        }
        return false;
    }

    private boolean isWord(int index, String word) {
        return words.at(index).word().equals(word);
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
