package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.action.BulkChange;
import dev.aftercall.postmortem.action.BulkOutcome;
import dev.aftercall.postmortem.action.BulkOutcome.Refusal;

/** Names the action items that a change of many has left as they were, each with its reason. */
final class BulkOutcomeDialog extends Dialog {

    BulkOutcomeDialog(BulkChange change, BulkOutcome outcome) {
        setHeaderTitle(change.label() + ": " + BulkSteps.items(outcome.refused().size()) + " left as before");
        addClassNames("form-dialog", "bulk-outcome");
        var changed = outcome.done().isEmpty()
                ? "Nothing was changed; they stay selected."
                : BulkSteps.items(outcome.done().size()) + " changed. These stay as they were, and selected:";
        var list = new UnorderedList();
        outcome.refused().forEach(refusal -> list.add(line(refusal)));
        add(new Div(new Paragraph(changed), list));
        var close = new Button("Close", _ -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        close.setAutofocus(true);
        getFooter().add(close);
    }

    private static ListItem line(Refusal refusal) {
        var title = new Span(refusal.title().isEmpty() ? "An item that is gone" : refusal.title());
        title.addClassName("semi");
        var reason = new Span(refusal.reason());
        reason.addClassName("muted");
        return new ListItem(new Icon("circle-x"), new Div(title, reason));
    }
}
