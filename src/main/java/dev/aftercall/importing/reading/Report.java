package dev.aftercall.importing.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what was guessed and what found no place. */
final class Report {

    private final Set<Guess> guesses = new LinkedHashSet<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    void guess(int line, String what) {
        guesses.add(new Guess(line, what));
    }

    void unplaced(int line, String text) {
        if (!text.isBlank()) {
            unplaced.add(new Unplaced(line, text.strip()));
        }
    }

    List<Guess> guesses() {
        return guesses.stream().sorted(Comparator.comparingInt(Guess::line)).toList();
    }

    List<Unplaced> unplaced() {
        return unplaced.stream().sorted(Comparator.comparingInt(Unplaced::line)).toList();
    }
}
