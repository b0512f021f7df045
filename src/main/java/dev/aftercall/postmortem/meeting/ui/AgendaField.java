package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.meeting.Agenda;
import dev.aftercall.postmortem.ui.Children;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes an agenda: items with their minutes and the section that is looked at. */
final class AgendaField extends Section {

    private final OrderedList list = new OrderedList();
    private final Span total = new Span();
    private final Button more = new Button("Add item", new Icon("plus"), _ -> addItem());
    private final List<AgendaItemRow> rows = new ArrayList<>();

    AgendaField() {
        addClassName("agenda-field");
        getElement().setAttribute("aria-label", "Agenda");
        total.addClassNames("s", "muted");
        more.addThemeVariants(ButtonVariant.SMALL);
        more.addClassNames("aura-accent-neutral", "start");
        var head = new Span(new H3("Agenda"), total);
        head.addClassName("row");
        add(head, list, more);
    }

    void show(Agenda agenda) {
        rows.clear();
        agenda.topics().forEach(topic -> {
            var row = row();
            row.show(topic);
            rows.add(row);
        });
        arrange();
    }

    /** Whether every item is complete; says so beside the fields if not. */
    boolean isComplete() {
        return rows.stream().map(AgendaItemRow::isComplete).reduce(true, Boolean::logicalAnd);
    }

    Agenda agenda() {
        return new Agenda(rows.stream().map(AgendaItemRow::topic).toList());
    }

    private void addItem() {
        var row = row();
        rows.add(row);
        arrange();
        row.focus();
    }

    private AgendaItemRow row() {
        return new AgendaItemRow(this::count, this::remove, this::moveUp);
    }

    private void remove(AgendaItemRow row) {
        if (rows.size() > 1) {
            rows.remove(row);
            arrange();
        }
    }

    private void moveUp(AgendaItemRow row) {
        var at = rows.indexOf(row);
        if (at > 0) {
            Collections.swap(rows, at, at - 1);
            arrange();
        }
    }

    private void arrange() {
        Children.sync(list, rows);
        more.setVisible(rows.size() < Agenda.MOST_TOPICS);
        count();
    }

    private void count() {
        total.setText(rows.stream().mapToInt(AgendaItemRow::minutes).sum() + " min");
    }
}
