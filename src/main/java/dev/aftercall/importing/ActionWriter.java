package dev.aftercall.importing;

import dev.aftercall.identity.People;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import dev.aftercall.importing.reading.ParsedAction;
import dev.aftercall.importing.reading.ParsedPostmortem;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.action.ActionId;
import dev.aftercall.postmortem.action.ActionKind;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.postmortem.action.Horizon;
import dev.aftercall.postmortem.action.Priority;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the action items of a file; what the portal cannot hold stands in their details. */
@Component
class ActionWriter {

    private static final int MOST = 200;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DETAILS = 10_000;
    private static final String FROM_FILE = "Done according to the imported file";

    private final ActionService actions;
    private final PostmortemQueries postmortems;
    private final People people;
    private final Clock clock;

    ActionWriter(ActionService actions, PostmortemQueries postmortems, People people, Clock clock) {
        this.actions = actions;
        this.postmortems = postmortems;
        this.people = people;
        this.clock = clock;
    }

    void write(PostmortemId id, ParsedPostmortem read, Remarks remarks) {
        var team = people.active();
        var first = LocalDate.ofInstant(postmortems.details(id).incident().startedAt(), ZoneOffset.UTC);
        var last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(5);
        read.actions().stream()
                .limit(MOST)
                .forEach(action -> write(id, action, owner(action, team), due(action, first, last), remarks));
        read.actions().stream()
                .skip(MOST)
                .forEach(action -> remarks.add(action.line(), "One action item too many: " + action.title()));
    }

    private void write(
            PostmortemId id, ParsedAction action, @Nullable UserId owner, @Nullable LocalDate due, Remarks remarks) {
        var title = Texts.start(action.title(), LONGEST_TITLE);
        var details = new StringJoiner("\n\n");
        if (!title.equals(action.title())) {
            details.add(action.title());
        }
        if (owner == null && action.owner() != null) {
            details.add("Owner in the file: " + action.owner());
            remarks.add(action.line(), "Nobody here is called " + action.owner());
        }
        if (due == null && action.due() != null) {
            details.add("Due in the file: " + action.due());
            remarks.add(action.line(), "The due date cannot be taken over: " + action.due());
        }
        var canMove = owner != null && due != null;
        if (!canMove && action.state() != ParsedAction.State.OPEN && action.state() != ParsedAction.State.CANCELLED) {
            details.add("State in the file: " + action.state().label());
            remarks.add(
                    action.line(),
                    "Only proposed here, because it lacks an owner or a due date; in the file it is "
                            + action.state().label());
        }
        if (!action.details().isBlank()) {
            details.add(action.details());
        }
        var proposed = actions.propose(
                id,
                new ActionDraft(
                        title,
                        Texts.start(details.toString(), LONGEST_DETAILS),
                        owner,
                        due,
                        Horizon.SHORT,
                        ActionKind.PREVENTION,
                        priority(action),
                        null));
        move(proposed, action.state(), canMove);
    }

    private void move(ActionId id, ParsedAction.State state, boolean canMove) {
        if (state == ParsedAction.State.CANCELLED) {
            actions.decline(id, "Cancelled in the imported file");
        } else if (canMove && state != ParsedAction.State.OPEN) {
            actions.accept(id);
            actions.start(id);
            if (state == ParsedAction.State.DONE) {
                actions.finish(id, FROM_FILE);
            }
        }
    }

    private static @Nullable UserId owner(ParsedAction action, List<Person> team) {
        var name = action.owner();
        if (name == null) {
            return null;
        }
        var plain = name.replaceFirst("^@", "").strip();
        return team.stream()
                .filter(person ->
                        person.name().equalsIgnoreCase(plain) || person.login().equalsIgnoreCase(plain))
                .findFirst()
                .map(Person::id)
                .orElse(null);
    }

    private static @Nullable LocalDate due(ParsedAction action, LocalDate first, LocalDate last) {
        var due = action.due();
        return due == null || due.isBefore(first) || due.isAfter(last) ? null : due;
    }

    private static Priority priority(ParsedAction action) {
        var text = action.details();
        if (text.matches("(?is).*priority: (?:high|critical|p[01])\\b.*")) {
            return Priority.HIGH;
        }
        return text.matches("(?is).*priority: (?:low|p[34])\\b.*") ? Priority.LOW : Priority.MEDIUM;
    }
}
