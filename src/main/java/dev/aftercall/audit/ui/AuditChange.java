package dev.aftercall.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import dev.aftercall.audit.AuditRecord;
import org.jspecify.annotations.Nullable;

/** What was before and after, in full and side by side. */
final class AuditChange extends Div {

    AuditChange(AuditRecord entry) {
        addClassName("audit-change");
        add(side("Before", entry.before()), side("After", entry.after()));
    }

    private static Section side(String title, @Nullable String state) {
        var text = new Pre(state == null ? "–" : state);
        return new Section(new H3(title), text);
    }
}
