package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.postmortem.analysis.DiagnosisDraft;
import dev.aftercall.postmortem.analysis.DiagnosisDraft.DraftWhy;
import dev.aftercall.postmortem.analysis.WhyMark;

/** Shows the whys that the diagnosis gives before they are added. */
final class DiagnosisDialog {

    private final FormDialog dialog;

    DiagnosisDialog(DiagnosisDraft draft, Runnable take) {
        var form = new Div(
                new Paragraph("These become a branch of their own. Nothing that stands there is changed, and"
                        + " removing the branch takes it back."),
                list(draft));
        form.addClassName("why-outline");
        if (!draft.leftOut().isEmpty()) {
            var rest = new Paragraph("Stays out: " + String.join("; ", draft.leftOut()) + ".");
            rest.addClassNames("s", "muted");
            form.add(rest);
        }
        dialog = new FormDialog(
                "Whys from the diagnosis", "Add %d whys".formatted(draft.whys().size()), form, () -> {
                    take.run();
                    return true;
                });
    }

    void open() {
        dialog.open();
    }

    private static OrderedList list(DiagnosisDraft draft) {
        var list = new OrderedList();
        draft.whys().forEach(why -> list.add(item(why)));
        return list;
    }

    private static ListItem item(DraftWhy why) {
        var answer = new Span(
                why.texts().answer().isEmpty()
                        ? "For you to answer"
                        : why.texts().answer());
        answer.addClassName(why.texts().answer().isEmpty() ? "faint" : "says");
        var mark = new Span(
                why.mark() == WhyMark.UNMARKED ? "" : " – " + why.mark().label());
        mark.addClassName("muted");
        var item = new ListItem(new Paragraph(why.texts().question()), new Paragraph(answer, mark));
        if (!why.texts().evidence().isEmpty()) {
            var evidence = new Paragraph("Evidence: " + why.texts().evidence());
            evidence.addClassNames("s", "muted");
            item.add(evidence);
        }
        return item;
    }
}
