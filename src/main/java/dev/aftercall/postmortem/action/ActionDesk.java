package dev.aftercall.postmortem.action;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.TopicTouched;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.postmortem.Direction;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.PostmortemRef;
import dev.aftercall.postmortem.PostmortemTopics;
import dev.aftercall.postmortem.SectionKind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Hands out action items to those who may work on them, and tells what became of them. */
@Component
class ActionDesk {

    private static final int MOST = 200;

    private final ActionRepository actions;
    private final PostmortemAccess access;
    private final DraftRules rules;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActionDesk(
            ActionRepository actions,
            PostmortemAccess access,
            DraftRules rules,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actions = actions;
        this.access = access;
        this.rules = rules;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** An item with the postmortem it belongs to, held until the transaction ends. */
    record Work(Action action, PostmortemRef postmortem) {}

    ActionId propose(PostmortemId postmortem, ActionDraft draft) {
        var ref = access.forWriting(postmortem);
        rules.check(ref, draft);
        var count = actions.findByPostmortemOrderByPosition(postmortem).size();
        if (count >= MOST) {
            throw new RuleViolationException("A postmortem has at most %d action items".formatted(MOST));
        }
        var action = actions.save(new Action(ref, count, draft, user.id(), clock.instant()));
        access.written(ref, SectionKind.ACTIONS, "action.propose", null, action.title());
        touch();
        return action.id();
    }

    Work forWriters(ActionId id) {
        var work = take(id);
        require(access.isWriter(work.postmortem().id()));
        return work;
    }

    Work forOwner(ActionId id) {
        var work = take(id);
        require(work.action().isOwnedBy(user.id())
                || access.isWriter(work.postmortem().id()));
        return work;
    }

    void move(Work work, Consumer<Action> verb) {
        var action = work.action();
        var from = action.state();
        verb.accept(action);
        var to = action.state();
        access.note(
                work.postmortem(),
                "action." + to.name().toLowerCase(Locale.ROOT),
                "%s: %s".formatted(action.title(), from.label()),
                "%s: %s".formatted(action.title(), to.label()));
        events.publishEvent(
                new ActionStateChanged(action.id(), work.postmortem().id(), from, to));
        touch();
    }

    void edited(Work work, ActionDraft before) {
        var after = work.action().draft();
        if (work.postmortem().state().isEditable()) {
            access.written(work.postmortem(), SectionKind.ACTIONS, "action.edit", before.toString(), after.toString());
        } else {
            access.note(work.postmortem(), "action.edit", before.toString(), after.toString());
        }
        if (!Objects.equals(before.owner(), after.owner())) {
            assigned(work);
        }
        touch();
    }

    /** Tells the owner of what has been decided upon; a proposal is not yet anybody's work. */
    void assigned(Work work) {
        var owner = work.action().draft().owner();
        if (owner != null && work.action().state().isOpen()) {
            events.publishEvent(new ActionAssigned(
                    work.action().id(),
                    work.postmortem().id(),
                    work.postmortem().incident(),
                    work.action().draft().title(),
                    owner,
                    work.action().draft().due(),
                    user.id()));
        }
    }

    void rearrange(Work work, Direction direction) {
        access.forWriting(work.postmortem().id());
        var all = new ArrayList<>(
                actions.findByPostmortemOrderByPosition(work.postmortem().id()));
        var from = all.indexOf(work.action());
        var to = direction == Direction.UP ? from - 1 : from + 1;
        if (to >= 0 && to < all.size()) {
            Collections.swap(all, from, to);
            number(all);
            access.written(
                    work.postmortem(),
                    SectionKind.ACTIONS,
                    "action.order",
                    null,
                    work.action().title());
        }
    }

    void withdraw(Work work) {
        access.forWriting(work.postmortem().id());
        if (work.action().state() != ActionState.PROPOSED) {
            throw new RuleViolationException("Only a proposal can be taken back");
        }
        var rest = new ArrayList<>(
                actions.findByPostmortemOrderByPosition(work.postmortem().id()));
        rest.remove(work.action());
        number(rest);
        actions.delete(work.action());
        access.written(
                work.postmortem(),
                SectionKind.ACTIONS,
                "action.withdraw",
                work.action().title(),
                null);
        touch();
    }

    private Work take(ActionId id) {
        var postmortem = actions.findPostmortem(id).orElseThrow(ActionNotFoundException::new);
        try {
            var ref = access.forWork(postmortem);
            return new Work(actions.findById(id).orElseThrow(ActionNotFoundException::new), ref);
        } catch (PostmortemNotFoundException _) {
            throw new ActionNotFoundException();
        }
    }

    private void touch() {
        events.publishEvent(new TopicTouched(PostmortemTopics.ACTIONS));
    }

    private static void number(List<Action> actions) {
        for (int i = 0; i < actions.size(); i++) {
            actions.get(i).place(i);
        }
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("Not allowed for this action item");
        }
    }
}
