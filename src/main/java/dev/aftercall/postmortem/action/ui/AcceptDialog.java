package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.base.ConflictException;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.action.ActionService;
import java.util.List;

/** Asks for the owner and the due date that an accepted action item needs. */
final class AcceptDialog extends FormDialog {

    AcceptDialog(ActionItem item, List<Person> people, ActionService service) {
        this(item, new OwnerField(people), new DueField(), service);
    }

    private AcceptDialog(ActionItem item, OwnerField owner, DueField due, ActionService service) {
        super("Accept “" + ReasonDialog.shorten(item) + "”", "Accept", form(owner, due), () -> {
            var owned = owner.isChosen();
            if (!due.isChosen() || !owned) {
                return false;
            }
            var complete = item.draft().withOwner(owner.user()).withDue(due.getValue());
            if (service.edit(item.id(), item.version(), complete) instanceof SaveOutcome.Conflict) {
                throw new ConflictException("Someone else has changed this item. Open it to see what it says now.");
            }
            service.accept(item.id());
            return true;
        });
        owner.choose(item.owner());
        due.setValue(item.due());
    }

    private static Div form(OwnerField owner, DueField due) {
        var form = new Div(new Paragraph("An accepted item has one owner and a day."), owner, due);
        form.addClassName("action-form");
        form.getChildren()
                .findFirst()
                .ifPresent(text -> text.getElement().getClassList().add("wide"));
        return form;
    }
}
