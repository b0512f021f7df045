package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import dev.aftercall.base.ui.Ago;
import dev.aftercall.base.ui.NarrowGrid;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.postmortem.PostmortemSummary;
import dev.aftercall.postmortem.SectionKind;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Postmortems as a list; a row opens the editor. */
final class PostmortemGrid extends Grid<PostmortemSummary> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Clock clock;
    private final List<PostmortemListColumn> further;
    private final Map<PostmortemListColumn, Map<IncidentId, Supplier<Component>>> cells = new HashMap<>();
    private Map<UserId, Person> people = Map.of();

    PostmortemGrid(Clock clock, List<PostmortemListColumn> further) {
        this.clock = clock;
        this.further = further;
        addClassName("pm-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", "Postmortems");
        cell("Severity", 92, row -> SeverityBadge.filled(row.severity(), false));
        cell("Incident", 118, row -> words(row.key().value(), "key"));
        cell("Title", 200, PostmortemGrid::title).setFlexGrow(1);
        cell("State", 176, row -> new StateBar(row.state()));
        cell("Sections", 84, row -> words(row.sectionsDone() + " of " + SectionKind.values().length, "muted"));
        cell("Authors", 104, this::authors);
        cell("Incident day", 108, row -> words(DAY.format(row.incidentDate()), "muted"));
        further.forEach(column -> cell(column.title(), 150, row -> further(column, row)));
        cell("Updated", 104, row -> new Ago(row.changedAt(), this.clock.instant()));
        NarrowGrid.follow(this, cell("Postmortem", 240, PostmortemGrid::compact).setFlexGrow(1));
        addItemClickListener(click -> {
            if (!click.isCtrlKey() && !click.isMetaKey()) {
                PostmortemNavigation.toPostmortem(click.getItem().id());
            }
        });
    }

    /** Takes down what other columns say of a page of the list. */
    void read(List<PostmortemSummary> page) {
        var incidents = page.stream().map(PostmortemSummary::incident).toList();
        further.forEach(
                column -> cells.computeIfAbsent(column, _ -> new HashMap<>()).putAll(column.cells(incidents)));
    }

    /** Forgets what the rows said before they are read anew. */
    void reset(Map<UserId, Person> present) {
        people = present;
        cells.clear();
    }

    private Component further(PostmortemListColumn column, PostmortemSummary row) {
        return cells.getOrDefault(column, Map.of())
                .getOrDefault(row.incident(), Span::new)
                .get();
    }

    private Column<PostmortemSummary> cell(String header, int width, ValueProvider<PostmortemSummary, Component> cell) {
        return addComponentColumn(cell).setHeader(header).setWidth(width + "px").setFlexGrow(0);
    }

    private static Anchor title(PostmortemSummary row) {
        var link = PostmortemNavigation.link(row.id(), SectionKind.OVERVIEW, row.title());
        link.addClassNames("plain", "medium", "clip");
        link.setTitle(row.title());
        return link;
    }

    private Component authors(PostmortemSummary row) {
        return Faces.group(row.authors().stream()
                .filter(people::containsKey)
                .map(people::get)
                .toList());
    }

    private static Component compact(PostmortemSummary row) {
        var first =
                new Span(SeverityBadge.quiet(row.severity()), words(row.key().value(), "key"));
        first.addClassName("row");
        var lines = new Div(first, title(row), new StateBar(row.state()));
        lines.addClassName("compact-lines");
        return lines;
    }

    private static Span words(String text, String style) {
        var words = new Span(text);
        words.addClassName(style);
        return words;
    }
}
