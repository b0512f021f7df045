package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.data.selection.MultiSelect;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.action.ActionBulkService;
import dev.aftercall.postmortem.action.ActionId;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.action.BulkChange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Changes the selected action items, asks for what a change needs, and tells what became of each. */
final class BulkSteps {

    private final ActionBulkService service;
    private final Supplier<List<Person>> people;
    private final MultiSelect<?, ActionItem> selection;

    BulkSteps(ActionBulkService service, Supplier<List<Person>> people, MultiSelect<?, ActionItem> selection) {
        this.service = service;
        this.people = people;
        this.selection = selection;
    }

    Set<ActionItem> selected() {
        return selection.getSelectedItems();
    }

    void accept() {
        apply(new BulkChange.Accept());
    }

    void start() {
        apply(new BulkChange.Start());
    }

    void assign() {
        var owner = new OwnerField(people.get());
        owner.setWidthFull();
        new FormDialog("Set the owner of " + these(), "Set owner", owner, () -> {
                    var user = owner.user();
                    if (!owner.isChosen() || user == null) {
                        return false;
                    }
                    apply(new BulkChange.Assign(user));
                    return true;
                })
                .open();
    }

    void schedule() {
        var due = new DueField();
        due.setWidthFull();
        new FormDialog("Set the due date of " + these(), "Set due date", due, () -> {
                    if (!due.isChosen()) {
                        return false;
                    }
                    apply(new BulkChange.Schedule(due.getValue()));
                    return true;
                })
                .open();
    }

    void decline() {
        ReasonDialog.of("Decline " + these(), "Decline", reason -> apply(new BulkChange.Decline(reason)))
                .open();
    }

    void cancel() {
        ReasonDialog.of("Cancel " + these(), "Cancel items", reason -> apply(new BulkChange.Cancel(reason)))
                .open();
    }

    private void apply(BulkChange change) {
        var items =
                selected().stream().map(ActionItem::id).collect(Collectors.toCollection(LinkedHashSet<ActionId>::new));
        var outcome = service.apply(items, change);
        selection.deselect(selected().stream()
                .filter(item -> outcome.done().contains(item.id()))
                .toList());
        if (outcome.refused().isEmpty()) {
            Notifications.done("%s: %s changed"
                    .formatted(change.label(), items(outcome.done().size())));
        } else {
            new BulkOutcomeDialog(change, outcome).open();
        }
    }

    private String these() {
        return items(selected().size());
    }

    static String items(int count) {
        return count == 1 ? "1 action item" : count + " action items";
    }
}
