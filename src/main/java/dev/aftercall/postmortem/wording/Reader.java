package dev.aftercall.postmortem.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Reads texts for names of certain people and for accusing words; safe to share. */
public final class Reader {

    /**
     * What a text holds.
     *
     * @param names in the order of the text
     * @param accusations in the order of the text, none overlapping
     */
    public record Findings(List<Place> names, List<Place> accusations) {}

    private final Names names;

    /**
     * Looks for these people.
     *
     * @param people display names
     * @param exceptions words that are no names although accounts are called so
     */
    public Reader(Collection<String> people, Set<String> exceptions) {
        names = new Names(people, exceptions);
    }

    /** What the text holds; takes time in proportion to its length. */
    public Findings read(String text) {
        var sentences = new Sentences(Tokenizer.tokens(text), names::has);
        return new Findings(names.find(sentences), joined(new Accusations(sentences).find()));
    }

    /** Places that overlap or touch become one, with the advice of the first. */
    private static List<Place> joined(List<Place> places) {
        var joined = new ArrayList<Place>();
        for (var place : places) {
            if (!joined.isEmpty() && place.start() <= joined.getLast().end() + 1) {
                var first = joined.removeLast();
                joined.add(new Place(first.start(), Math.max(first.end(), place.end()), first.advice()));
            } else {
                joined.add(place);
            }
        }
        return joined;
    }
}
