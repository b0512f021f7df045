package dev.aftercall.postmortem.wording;

import dev.aftercall.postmortem.wording.Token.Break;
import java.util.List;
import java.util.function.Predicate;

/** The words of a text with what can be said of each: what kind of word it is, and where its clause begins. */
final class Sentences {

    /** How far back a subject is looked for, so that a text without an end to its sentences costs no more. */
    private static final int REACH = 16;

    private static final Lexicon LEXICON = Lexicon.ENGLISH;

    private final List<Token> tokens;
    private final Predicate<Token> isName;

    Sentences(List<Token> tokens, Predicate<Token> isName) {
        this.tokens = tokens;
        this.isName = isName;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    boolean is(String list, int index) {
        return LEXICON.has(list, at(index).word());
    }

    /** Whether the word follows the one before without a mark between them. */
    boolean continues(int index) {
        return index > 0 && index < size() && at(index).before() == Break.SPACE;
    }

    boolean startsSentence(int index) {
        return index == 0 || at(index).before() == Break.SENTENCE;
    }

    boolean isBoundary(int index) {
        return is("joint", index) || is("relative", index);
    }

    /** Where the clause begins that ends before this word. */
    int clauseStart(int end) {
        var start = end;
        while (continues(start) && end - start < REACH && !isBoundary(start - 1)) {
            start--;
        }
        return start;
    }

    boolean beginsPhrase(int index) {
        return is("determiner", index) || is("pronoun", index) || isName.test(at(index));
    }

    /** Whom the word means as the last of a phrase that begins at {@code from}. */
    Who who(int index, int from) {
        var token = at(index);
        if (LEXICON.has("nobody", at(from).word()) || token.isPossessive()) {
            return Who.OTHER;
        }
        if (isName.test(token)) {
            return Who.PERSON;
        }
        var before = index > from ? at(index - 1).base() : "";
        if (LEXICON.hasNoun("human-noun", token.word())) {
            return LEXICON.has("human-agent", before) ? Who.PERSON : Who.OTHER;
        }
        if (LEXICON.has("machine", before)) {
            return Who.OTHER;
        }
        return bare(token.word());
    }

    /** Whom a possessive such as "the engineer's" or "our" means. */
    Who possessor(int index) {
        var token = at(index);
        if (LEXICON.has("own", token.word())) {
            return Who.GROUP;
        }
        if (!token.isPossessive()) {
            return Who.OTHER;
        }
        var machine = continues(index) && LEXICON.has("machine", at(index - 1).word());
        return isName.test(token) ? Who.PERSON : machine ? Who.OTHER : bare(token.base());
    }

    private static Who bare(String word) {
        if (LEXICON.has("group", word)) {
            return Who.GROUP;
        }
        if (LEXICON.hasNoun("person", word)) {
            return Who.PERSON;
        }
        return LEXICON.hasNoun("group", word) ? Who.GROUP : Who.OTHER;
    }
}
