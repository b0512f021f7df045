package dev.aftercall.postmortem.action.ui;

import dev.aftercall.base.ui.Notifications;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.People;
import dev.aftercall.postmortem.action.ActionId;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.action.ActionQueries;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.postmortem.action.ActionState;
import dev.aftercall.postmortem.ui.StepMenu;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Carries action items from state to state and asks for what a move needs. */
@Component
class ActionMoves {

    private final ActionService service;
    private final ActionQueries queries;
    private final People people;
    private final CurrentUser user;

    ActionMoves(ActionService service, ActionQueries queries, People people, CurrentUser user) {
        this.service = service;
        this.queries = queries;
        this.people = people;
        this.user = user;
    }

    /** Opens the item to read and edit it. */
    void open(ActionItem item) {
        open(item.id());
    }

    /** Opens the item with that id; there may be none that the user may see. */
    void open(ActionId item) {
        var present = queries.details(item);
        ActionDialog.edit(present, user.id(), people.active(), service, this).open();
    }

    /** Adds the steps that lead on from the item's state. */
    void fill(StepMenu menu, ActionItem item) {
        menu.step("pencil", "Open", () -> open(item));
        for (var next : ActionState.values()) {
            if (item.state().canMoveTo(next)) {
                menu.step(icon(next), verb(item.state(), next), () -> move(item, next));
            }
        }
    }

    /** Moves the item, as a drop on another column does. */
    void move(ActionItem item, ActionState to) {
        if (item.state() == to) {
            return;
        }
        if (!item.state().canMoveTo(to)) {
            Notifications.refused("An item that is %s cannot become %s.".formatted(lower(item.state()), lower(to)));
        } else if (item.state().isClosed()) {
            ReasonDialog.reopen(item, reason -> service.reopen(item.id(), reason))
                    .open();
        } else {
            forward(item, to);
        }
    }

    /** What the step is called on a button. */
    static String verb(ActionState from, ActionState to) {
        if (from.isClosed()) {
            return "Reopen";
        }
        return switch (to) {
            case PROPOSED -> "Propose";
            case ACCEPTED -> "Accept";
            case DECLINED -> "Decline";
            case IN_PROGRESS -> "Start";
            case DONE -> "Finish";
            case CANCELLED -> "Cancel item";
        };
    }

    static String icon(ActionState to) {
        return switch (to) {
            case PROPOSED -> "undo-2";
            case ACCEPTED -> "check";
            case DECLINED -> "x";
            case IN_PROGRESS -> "circle-play";
            case DONE -> "circle-check";
            case CANCELLED -> "ban";
        };
    }

    private void forward(ActionItem item, ActionState to) {
        switch (to) {
            case ACCEPTED -> accept(item);
            case DECLINED ->
                ReasonDialog.decline(item, reason -> service.decline(item.id(), reason))
                        .open();
            case IN_PROGRESS -> service.start(item.id());
            case DONE -> new FinishDialog(item, proof -> service.finish(item.id(), proof)).open();
            case CANCELLED ->
                ReasonDialog.cancel(item, reason -> service.cancel(item.id(), reason))
                        .open();
            case PROPOSED ->
                ReasonDialog.reopen(item, reason -> service.reopen(item.id(), reason))
                        .open();
        }
    }

    private void accept(ActionItem item) {
        var present = queries.details(item.id());
        if (present.owner() != null && present.due() != null) {
            service.accept(item.id());
        } else {
            new AcceptDialog(present, people.active(), service).open();
        }
    }

    private static String lower(ActionState state) {
        return state.label().toLowerCase(Locale.ROOT);
    }
}
