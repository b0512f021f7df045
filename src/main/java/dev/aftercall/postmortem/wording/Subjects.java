package dev.aftercall.postmortem.wording;

/** Finds whom a verb, a passive or a fault speaks of, by the order of the words. */
final class Subjects {

    private static final int OPENING = 6;
    private static final int OBJECT = 6;

    private final Sentences words;

    Subjects(Sentences words) {
        this.words = words;
    }

    /** The subject of the verb at this word. */
    Who before(int verb) {
        var end = verb;
        while (words.continues(end) && words.is("adverb", end - 1)) {
            end--;
        }
        while (words.continues(end) && words.at(end - 1).word().endsWith("ly")) {
            end--;
        }
        var start = words.clauseStart(end);
        if (start < end) {
            return head(start, end);
        }
        if (words.startsSentence(end)) {
            return Who.UNSAID;
        }
        if (words.continues(end) && words.is("relative", end - 1)) {
            return antecedent(end - 1);
        }
        return carriedOver(end);
    }

    /** Whom the phrase that begins at this word means, as in "by the engineer on duty". */
    Who after(int from) {
        if (from >= words.size() || !words.continues(from)) {
            return Who.OTHER;
        }
        var end = from + 1;
        while (end < words.size()
                && end - from < OBJECT
                && words.continues(end)
                && !words.isBoundary(end)
                && !words.is("preposition", end)
                && !words.is("copula", end)
                && !words.who(end - 1, from).isHuman()) {
            end++;
        }
        return words.who(end - 1, from);
    }

    /** The last phrase before the verb that no preposition leads in: "the engineer" in "today the engineer on duty". */
    private Who head(int start, int end) {
        var phrase = -1;
        var phraseEnd = -1;
        for (var i = start; i < end; i++) {
            if (i > start && i == end - 1 && words.is("determiner", i)) {
                break; // "this" alone, as the object of a verb before
            }
            var led = i > start && words.is("preposition", i - 1);
            if (words.is("preposition", i)) {
                phraseEnd = phrase >= 0 && phraseEnd < 0 ? i : phraseEnd;
            } else if (!led && (i == start || (words.beginsPhrase(i) && !isSurname(i)))) {
                phrase = i;
                phraseEnd = -1;
            }
        }
        if (phrase < 0) {
            return words.who(end - 1, start);
        }
        if (words.is("pronoun", phrase)) {
            return words.who(phrase, phrase);
        }
        var last = phraseEnd < 0 ? end : phraseEnd;
        var isPartOf = phraseEnd > 0 && last - phrase == 1 && words.is("determiner", phrase);
        return isPartOf && !words.is("nobody", phrase) ? words.who(end - 1, last) : words.who(last - 1, phrase);
    }

    private boolean isSurname(int index) {
        return !words.is("determiner", index)
                && !words.is("pronoun", index)
                && words.who(index - 1, index - 1).isHuman();
    }

    /** Whom "who", "that" or "which" stands for. */
    private Who antecedent(int relative) {
        var who = words.at(relative).word().equals("who");
        if (words.startsSentence(relative)) {
            return who ? Who.PERSON : Who.OTHER;
        }
        var start = words.clauseStart(relative);
        if (start == relative) {
            start = words.clauseStart(relative - 1);
        }
        var nearest = words.who(relative - 1, Math.max(start, relative - 2));
        return nearest.isHuman() || !who || start >= relative ? nearest : head(start, relative);
    }

    /** The subject of an earlier clause that this one goes on with: "the engineer looked away and forgot". */
    private Who carriedOver(int end) {
        var clauseEnd = end;
        for (var clauses = 0; clauses < 4 && clauseEnd > 0; clauses++) {
            while (clauseEnd > 0 && !words.startsSentence(clauseEnd) && words.isBoundary(clauseEnd - 1)) {
                clauseEnd--;
            }
            if (words.startsSentence(clauseEnd)) {
                return clauses == 0 ? Who.UNSAID : Who.OTHER;
            }
            var start = clauseStartAcrossMark(clauseEnd);
            var opening = opening(start, clauseEnd);
            if (opening != Who.UNSAID) {
                return opening;
            }
            if (words.startsSentence(start)) {
                return Who.OTHER;
            }
            clauseEnd = start;
        }
        return Who.OTHER;
    }

    private int clauseStartAcrossMark(int end) {
        return end == 0 ? 0 : words.clauseStart(end - 1) == end - 1 ? end - 1 : words.clauseStart(end - 1);
    }

    /** Whom a clause begins with; unsaid if it begins with no phrase that could be a subject. */
    private Who opening(int start, int end) {
        var from = start;
        if (words.is("preposition", from)) {
            from++;
            while (from < end && !(words.beginsPhrase(from) && !words.is("preposition", from - 1))) {
                from++;
            }
        }
        if (from >= end || !(words.beginsPhrase(from) || words.who(from, from).isHuman())) {
            return Who.UNSAID;
        }
        for (var i = from; i < Math.min(end, from + OPENING); i++) {
            var who = words.who(i, from);
            var goesOn = i + 1 < end && words.who(i + 1, from).isHuman(); // "the on-call engineer"
            if (who.isHuman() && !goesOn) {
                return i + 1 == end || acts(i + 1) ? who : Who.OTHER;
            }
        }
        return Who.OTHER;
    }

    private boolean acts(int index) {
        var word = words.at(index).word();
        return word.endsWith("ed")
                || words.is("past", index)
                || words.is("preposition", index)
                || words.is("relative", index)
                || words.is("adverb", index);
    }
}
