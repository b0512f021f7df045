package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ConflictException;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.postmortem.action.ActionState;
import dev.aftercall.postmortem.ui.EditorModel;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One action item: its texts to edit, its state with the steps that lead on. */
final class ActionDialog extends FormDialog {

    private ActionDialog(String title, String button, Div content, ActionForm form, Submit submit) {
        super(title, button, content, submit);
        dirtyWhen(form::isDirty);
    }

    /** A new item of a postmortem. */
    static ActionDialog propose(EditorModel model, List<Person> people, ActionService service) {
        var form = new ActionForm(people);
        form.keepTexts(model.draftKey("action"));
        return new ActionDialog("Add action item", "Add action item", new Div(form), form, () -> {
            var draft = form.draft();
            draft.ifPresent(item -> service.propose(model.id(), item));
            draft.ifPresent(_ -> form.sent());
            return draft.isPresent();
        });
    }

    /** An existing item. */
    static ActionDialog edit(
            ActionItem item, UserId viewer, List<Person> people, ActionService service, ActionMoves moves) {
        var form = new ActionForm(people);
        form.show(item.draft());
        form.keepTexts(viewer + ":" + item.id());
        var version = new AtomicLong(item.version());
        var content = new Div(form);
        var dialog = new ActionDialog(item.incident().value() + ": action item", "Save", content, form, () -> {
            var saved = form.draft().map(draft -> save(service, item, version, draft));
            saved.ifPresent(_ -> form.sent());
            return saved.isPresent();
        });
        content.addComponentAsFirst(dialog.state(item, moves));
        return dialog;
    }

    private static SaveOutcome save(ActionService service, ActionItem item, AtomicLong version, ActionDraft draft) {
        var outcome = service.edit(item.id(), version.get(), draft);
        if (outcome instanceof SaveOutcome.Conflict(var present, var theirs, var _, var _)) {
            version.set(present);
            throw new ConflictException("Someone else has changed this item meanwhile. It now says: " + theirs);
        }
        return outcome;
    }

    private Div state(ActionItem item, ActionMoves moves) {
        var line = new Div(badge(item.state()));
        line.addClassName("action-state");
        explain(line, "Reason", item.reason());
        explain(line, "Proof", item.proof());
        for (var next : ActionState.values()) {
            if (item.state().canMoveTo(next)) {
                var step = new Button(ActionMoves.verb(item.state(), next), new Icon(ActionMoves.icon(next)), _ -> {
                    close();
                    moves.move(item, next);
                });
                step.addThemeVariants(ButtonVariant.SMALL);
                step.addClassName("aura-accent-neutral");
                line.add(step);
            }
        }
        return line;
    }

    private static void explain(Div line, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            var words = new Span(label + ": " + text);
            words.addClassNames("s", "muted", "grow");
            line.add(words);
        }
    }

    static Badge badge(ActionState state) {
        return new Badge(state.label(), tone(state));
    }

    private static String tone(ActionState state) {
        return switch (state) {
            case PROPOSED, DECLINED, CANCELLED -> "line";
            case ACCEPTED -> "accent";
            case IN_PROGRESS -> "info";
            case DONE -> "good";
        };
    }
}
