package dev.aftercall.postmortem.meeting;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.postmortem.SectionKind;
import java.time.Duration;
import java.util.List;

/** What a meeting talks about, in order; 1 to 12 items that take 8 hours at most. */
public record Agenda(List<AgendaTopic> topics) {

    /** Most items of one agenda. */
    public static final int MOST_TOPICS = 12;

    private static final Duration LONGEST = Duration.ofHours(8);

    /** The five items and their 70 minutes as the runbook has them ("Postmortem meeting"). */
    public static final Agenda STANDARD = new Agenda(List.of(
            new AgendaTopic("Timeline review", SectionKind.TIMELINE, 15),
            new AgendaTopic("Root cause", SectionKind.ROOT_CAUSE, 20),
            new AgendaTopic("What went well", SectionKind.LESSONS, 10),
            new AgendaTopic("What could improve", SectionKind.LESSONS, 10),
            new AgendaTopic("Action items", SectionKind.ACTIONS, 15)));

    public Agenda {
        topics = List.copyOf(topics);
        if (topics.isEmpty()) {
            throw new RuleViolationException("The agenda needs at least one item");
        }
        if (topics.size() > MOST_TOPICS) {
            throw new RuleViolationException("An agenda has at most %d items".formatted(MOST_TOPICS));
        }
        if (length(topics).compareTo(LONGEST) > 0) {
            throw new RuleViolationException("A meeting takes 8 hours at most");
        }
    }

    /** What all items take together. */
    public Duration length() {
        return length(topics);
    }

    private static Duration length(List<AgendaTopic> topics) {
        return Duration.ofMinutes(topics.stream().mapToInt(AgendaTopic::minutes).sum());
    }
}
