package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** A plain table that scrolls sideways where it does not fit. */
final class Rows extends Div {

    private final NativeTableBody body = new NativeTableBody();

    Rows(String name, String... heads) {
        addClassName("pb-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        var row = new NativeTableRow();
        for (var head : heads) {
            row.add(head.isEmpty() ? new NativeTableCell() : new NativeTableHeaderCell(head));
        }
        var table = new NativeTable(new NativeTableHeader(row), body);
        table.addClassName("pb-table");
        add(table);
    }

    Rows row(Component... cells) {
        var row = new NativeTableRow();
        for (var cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        body.add(row);
        return this;
    }

    static Span text(String text, String... classNames) {
        var span = new Span(text);
        span.addClassNames(classNames);
        return span;
    }

    /** A name with something said about it below. */
    static Div named(String name, String about) {
        var cell = new Div(text(name, "medium"), text(about, "s", "muted"));
        cell.addClassName("pb-named");
        return cell;
    }
}
