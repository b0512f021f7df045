package dev.aftercall.importing.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, and what was guessed on the way. Every line of the file that is not blank is in one of the sections,
 * the title, a guess or a quote.
 *
 * @param file name without folders
 * @param startedAt when the incident began, null where nothing tells
 * @param timeline in the order of the file
 */
public record ParsedPostmortem(
        String file,
        String title,
        @Nullable Instant startedAt,
        List<ParsedEvent> timeline,
        List<ParsedSection> sections,
        List<ParsedAction> actions,
        List<ParsedLesson> lessons,
        List<Guess> guesses,
        List<Unplaced> unplaced) {

    public ParsedPostmortem {
        timeline = List.copyOf(timeline);
        sections = List.copyOf(sections);
        actions = List.copyOf(actions);
        lessons = List.copyOf(lessons);
        guesses = List.copyOf(guesses);
        unplaced = List.copyOf(unplaced);
    }
}
