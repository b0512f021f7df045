package dev.aftercall.postmortem;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.People;
import dev.aftercall.identity.UserId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Names people in a postmortem and takes them off it. */
@Component
class Involving {

    private final PostmortemAccess access;
    private final People people;

    Involving(PostmortemAccess access, People people) {
        this.access = access;
        this.people = people;
    }

    void add(PostmortemId id, Part part, UserId user) {
        var postmortem = access.editable(id);
        var person = people.find(user)
                .filter(found -> found.active())
                .orElseThrow(() -> new RuleViolationException("Only somebody with an active account can be named"));
        if (postmortem.team().add(part, user)) {
            access.note(postmortem.ref(), action(part), null, person.name());
        }
    }

    void remove(PostmortemId id, Part part, UserId user) {
        var postmortem = access.editable(id);
        var name = people.find(user).map(person -> person.name()).orElse("Somebody");
        if (part == Part.AUTHOR && postmortem.team().hasContributed(user)) {
            throw new RuleViolationException(name + " has written in this postmortem and stays among its authors");
        }
        if (postmortem.team().remove(part, user)) {
            access.note(postmortem.ref(), action(part), name, null);
        }
    }

    private static String action(Part part) {
        return "postmortem." + part.name().toLowerCase(Locale.ROOT);
    }
}
