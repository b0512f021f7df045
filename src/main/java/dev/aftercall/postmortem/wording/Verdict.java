package dev.aftercall.postmortem.wording;

import dev.aftercall.postmortem.wording.Rule.Kind;

/** Judges whether words that a rule found accuse somebody, by whom they speak of. */
final class Verdict {

    private static final int DENIAL_REACH = 8;
    private static final int QUESTION = 5;

    private final Sentences words;
    private final Subjects subjects;

    Verdict(Sentences words) {
        this.words = words;
        this.subjects = new Subjects(words);
    }

    /** Whether the words from {@code index} to before {@code end} accuse. */
    boolean accuses(Kind kind, int index, int end) {
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
            case SUPPOSED -> isSupposed(index) && subject(index) == Who.PERSON;
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

    private boolean isSupposed(int index) {
        var start = words.clauseStart(index);
        return words.continues(start) && isWord(start - 1, "if");
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
}
