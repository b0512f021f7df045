package dev.aftercall.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.aftercall.audit.AuditRecord;
import dev.aftercall.base.ui.Avatar;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Times;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import org.jspecify.annotations.Nullable;

/** Entries of the log as rows; a row opens to show what was before and after. */
final class AuditGrid extends Grid<AuditRecord> {

    AuditGrid() {
        addClassName("audit-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setItemDetailsRenderer(new ComponentRenderer<>(AuditChange::new));
        addColumn(entry -> Times.full(entry.occurredAt()))
                .setHeader("Time")
                .setWidth("200px")
                .setFlexGrow(0);
        addComponentColumn(AuditGrid::who).setHeader("Who").setWidth("190px").setFlexGrow(0);
        addComponentColumn(entry -> new Code(entry.action()))
                .setHeader("Action")
                .setWidth("210px")
                .setFlexGrow(0);
        addComponentColumn(AuditGrid::subject)
                .setHeader("Subject")
                .setWidth("180px")
                .setFlexGrow(1);
        addColumn(entry -> oneLine(entry.before(), entry.after()))
                .setHeader("Change")
                .setWidth("240px")
                .setFlexGrow(3);
        addColumn(entry -> entry.remoteAddress() == null ? "–" : entry.remoteAddress())
                .setHeader("From")
                .setWidth("130px")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
    }

    private static Component who(AuditRecord entry) {
        var cell = new Span();
        cell.addClassName("who");
        cell.add(avatar(entry.actor(), entry.actorName()), new Span(entry.actorName()));
        return cell;
    }

    private static Component avatar(@Nullable UserId actor, String name) {
        if (actor == null) {
            return new Icon("user");
        }
        return new Avatar(new Person(actor, name, "", true).initials(), name, actor);
    }

    private static Component subject(AuditRecord entry) {
        var text = new Span(entry.subject());
        text.addClassName("clip");
        var cell = new Span(text);
        cell.addClassName("row");
        if (entry.confidential()) {
            cell.add(new Badge("Private"));
        }
        return cell;
    }

    private static String oneLine(@Nullable String before, @Nullable String after) {
        if (before == null) {
            return after == null ? "" : after;
        }
        return before + " → " + (after == null ? "nothing" : after);
    }
}
