package dev.aftercall.demo;

import dev.aftercall.demo.PostmortemStory.Action;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.action.ActionId;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.postmortem.action.ActionState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Carries the action items of a postmortem from the meeting to where they stand today. */
@Profile(DemoLoader.PROFILE)
@Component
class ActionPlot {

    private static final Duration PROPOSED = Duration.ofHours(24).plusMinutes(45);
    private static final Duration DECIDED = Duration.ofHours(25);
    private static final Duration STARTED = Duration.ofHours(44);
    private static final LocalTime CLOSING_TIME = LocalTime.of(15, 20);

    private final ActionService actions;
    private final Cast cast;

    ActionPlot(ActionService actions, Cast cast) {
        this.actions = actions;
        this.cast = cast;
    }

    void write(Document document) {
        document.story().actions().forEach(action -> write(document, action));
    }

    private void write(Document document, Action action) {
        var leader = document.story().by();
        var proposed = new AtomicReference<ActionId>();
        document.by(
                leader, PROPOSED, () -> proposed.set(actions.propose(document.id(), draft(action, today(document)))));
        if (action.state() == ActionState.PROPOSED) {
            return;
        }
        if (action.state() == ActionState.DECLINED) {
            document.by(leader, DECIDED, () -> actions.decline(proposed.get(), reason(action)));
            return;
        }
        document.by(leader, DECIDED, () -> actions.accept(proposed.get()));
        switch (action.state()) {
            case IN_PROGRESS -> document.by(action.owner(), STARTED, () -> actions.start(proposed.get()));
            case DONE -> {
                document.by(action.owner(), STARTED, () -> actions.start(proposed.get()));
                document.by(
                        action.owner(), closed(document, action), () -> actions.finish(proposed.get(), proof(action)));
            }
            case CANCELLED -> document.by(leader, STARTED, () -> actions.cancel(proposed.get(), reason(action)));
            case PROPOSED, ACCEPTED, DECLINED -> {}
        }
    }

    private ActionDraft draft(Action action, LocalDate today) {
        return new ActionDraft(
                action.title(),
                action.details() == null ? "" : action.details(),
                cast.id(action.owner()),
                today.plusDays(action.due()),
                action.horizon(),
                action.kind(),
                action.priority(),
                action.tracker());
    }

    private static Instant closed(Document document, Action action) {
        if (action.closed() == null) {
            throw new IllegalStateException("No word on when this was done: " + action.title());
        }
        return today(document).minusDays(action.closed()).atTime(CLOSING_TIME).toInstant(ZoneOffset.UTC);
    }

    private static LocalDate today(Document document) {
        return LocalDate.ofInstant(document.now(), ZoneOffset.UTC);
    }

    private static String proof(Action action) {
        return action.proof() == null ? "" : action.proof();
    }

    private static String reason(Action action) {
        return action.reason() == null ? "" : action.reason();
    }
}
