package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.Need;
import dev.aftercall.postmortem.Readiness;
import dev.aftercall.postmortem.ReadinessItem;
import dev.aftercall.postmortem.SectionKind;
import java.util.List;
import java.util.function.Consumer;

/** What is missing for the review, each point leading to its place. */
final class ReadinessCard extends Section {

    private final Consumer<ReadinessItem> jump;
    private final Span figure = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final UnorderedList list = new UnorderedList();
    private List<ReadinessItem> shown = List.of();

    ReadinessCard(Consumer<ReadinessItem> jump) {
        this.jump = jump;
        figure.addClassNames("s", "muted");
        bar.getElement().setAttribute("aria-label", "Ready for review");
        addClassNames("card", "ready");
        getElement().setAttribute("aria-label", "Ready for review");
        figure.addClassName("end");
        var head = new Paragraph(title(), figure);
        head.addClassName("row");
        add(head, bar, list);
    }

    private static Span title() {
        var title = new Span("Ready for review");
        title.addClassName("semi");
        return title;
    }

    void show(Readiness readiness) {
        var total = readiness.items().size();
        figure.setText(readiness.doneCount() + " of " + total);
        bar.setValue(total == 0 ? 1 : (double) readiness.doneCount() / total);
        var open = readiness.open();
        if (open.equals(shown) && list.getComponentCount() > 0) {
            return;
        }
        shown = open;
        list.removeAll();
        open.forEach(item -> list.add(row(item)));
        if (open.isEmpty()) {
            var all = new Paragraph(new Icon("circle-check"), new Span("Everything is there."));
            all.addClassNames("all", "good");
            list.add(new ListItem(all));
        }
    }

    private ListItem row(ReadinessItem item) {
        var link = new NativeButton(item.title(), _ -> jump.accept(item));
        link.addClassName("link");
        var text = new Span(link, new Span(place(item)));
        var row = new ListItem(new Icon(icon(item.section())), text);
        if (item.need() == Need.HINT) {
            row.addClassName("hint");
        }
        return row;
    }

    private static String place(ReadinessItem item) {
        return item.section().label() + (item.hint().isBlank() ? "" : ": " + item.hint());
    }

    private static String icon(SectionKind section) {
        return switch (section) {
            case OVERVIEW -> "file-text";
            case IMPACT -> "gauge";
            case TIMELINE -> "clock";
            case ROOT_CAUSE -> "git-branch";
            case ACTIONS -> "list-checks";
            case LESSONS -> "lightbulb";
            case REGRESSION -> "flask-conical";
            case RUNBOOK_CHANGES -> "book-open";
        };
    }
}
