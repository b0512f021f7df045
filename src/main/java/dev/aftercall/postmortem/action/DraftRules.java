package dev.aftercall.postmortem.action;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.People;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemRef;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what a draft says against who there is and what day it is. */
@Component
class DraftRules {

    private static final int YEARS_AHEAD = 5;

    private final People people;
    private final Clock clock;

    DraftRules(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    void check(PostmortemRef postmortem, ActionDraft draft) {
        requireActive(draft.owner());
        requireSane(postmortem, draft.due());
    }

    /** Checks only what differs, so that an owner who has left does not keep others from editing the rest. */
    void checkChanges(PostmortemRef postmortem, ActionDraft before, ActionDraft after) {
        if (!Objects.equals(before.owner(), after.owner())) {
            requireActive(after.owner());
        }
        if (!Objects.equals(before.due(), after.due())) {
            requireSane(postmortem, after.due());
        }
        if (!postmortem.state().isEditable() && !sameInReport(before, after)) {
            throw new RuleViolationException(
                    "The postmortem is %s: only owner, due date, priority and tracker link can still change"
                            .formatted(postmortem.state().label().toLowerCase(Locale.ROOT)));
        }
    }

    void requireActive(@Nullable UserId owner) {
        if (owner != null && people.find(owner).filter(Person::active).isEmpty()) {
            throw new RuleViolationException("The owner must be somebody with an active account");
        }
    }

    private void requireSane(PostmortemRef postmortem, @Nullable LocalDate due) {
        if (due == null) {
            return;
        }
        if (due.isBefore(postmortem.incidentDate())) {
            throw new RuleViolationException(
                    "The due date lies before the incident (%s)".formatted(postmortem.incidentDate()));
        }
        if (due.isAfter(today().plusYears(YEARS_AHEAD))) {
            throw new RuleViolationException("The due date lies more than %d years ahead".formatted(YEARS_AHEAD));
        }
    }

    private static boolean sameInReport(ActionDraft before, ActionDraft after) {
        return before.title().equals(after.title())
                && before.details().equals(after.details())
                && before.horizon() == after.horizon()
                && before.kind() == after.kind();
    }
}
