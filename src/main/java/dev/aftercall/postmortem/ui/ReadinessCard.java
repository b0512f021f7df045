package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What is missing for the next step, by what it holds up, each point leading to its place. */
final class ReadinessCard extends Section {

    private final Consumer<ReadinessItem> jump;
    private final Span figure = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Div groups = new Div();
    private final Map<Need, H3> headings = new EnumMap<>(Need.class);
    private final Map<Need, UnorderedList> lists = new EnumMap<>(Need.class);
    private final Paragraph all = new Paragraph(new Icon("circle-check"), new Span("Everything is there."));
    private Map<ReadinessItem, ListItem> rows = Map.of();
    private List<ReadinessItem> shown = List.of();

    ReadinessCard(Consumer<ReadinessItem> jump) {
        this.jump = jump;
        bar.getElement().setAttribute("aria-label", "Ready for review");
        addClassNames("card", "ready");
        getElement().setAttribute("aria-label", "Ready for review");
        all.addClassNames("all", "good");
        figure.addClassNames("s", "muted", "end");
        var line = new Span(title(), figure);
        line.addClassName("row");
        var head = new Span(line, bar);
        head.addClassName("ready-head");
        add(new Fold("readiness", head, groups, true));
    }

    private static Span title() {
        var title = new Span("Ready for review");
        title.addClassName("semi");
        return title;
    }

    void show(Readiness readiness) {
        var needed = readiness.items().stream()
                .filter(item -> item.need() != Need.HINT)
                .toList();
        var done = needed.stream().filter(ReadinessItem::done).count();
        figure.setText(done + " of " + needed.size());
        figure.getElement().setAttribute("title", "Points that are needed, without hints");
        bar.setValue(needed.isEmpty() ? 1 : (double) done / needed.size());
        var open = readiness.open();
        if (open.equals(shown) && groups.getComponentCount() > 0) {
            return;
        }
        shown = open;
        var present = new HashMap<ReadinessItem, ListItem>();
        open.forEach(item -> present.computeIfAbsent(
                item, _ -> Optional.ofNullable(rows.get(item)).orElseGet(() -> row(item))));
        rows = Map.copyOf(present);
        Children.sync(groups, open.isEmpty() ? List.of(all) : groups(open));
    }

    /** A heading and a list for each need that something is missing for; what stays is not made anew. */
    private List<Component> groups(List<ReadinessItem> open) {
        var parts = new ArrayList<Component>();
        for (var need : Need.values()) {
            var items =
                    open.stream().filter(item -> item.need() == need).distinct().toList();
            if (!items.isEmpty()) {
                var heading = headings.computeIfAbsent(need, _ -> new H3());
                var list = lists.computeIfAbsent(need, _ -> new UnorderedList());
                heading.setText(title(need, items.size()));
                Children.sync(list, items.stream().map(rows::get).toList());
                parts.add(heading);
                parts.add(list);
            }
        }
        return parts;
    }

    /** Such as {@code Needed for approval, 2}. */
    private static String title(Need need, int count) {
        var title = need == Need.HINT ? "Hints" : "Needed for " + need.name().toLowerCase(Locale.ROOT);
        return title + ", " + count;
    }

    private ListItem row(ReadinessItem item) {
        var link = new NativeButton(item.title(), _ -> jump.accept(item));
        link.addClassName("link");
        var text = new Span(link, new Span(place(item)));
        var row = new ListItem(new Icon(icon(item.section())), text);
        if (item.need() == Need.HINT) {
            row.addClassName("soft");
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
