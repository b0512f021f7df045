package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.playbook.Playbook;

/** The kinds of root cause that postmortems choose from. */
final class RootCausesPart extends Div {

    RootCausesPart(Playbook playbook, PlaybookEditor editor) {
        var rows = new Rows("Root causes", "Category", "Share elsewhere", "For example", "");
        for (var cause : playbook.rootCauses()) {
            rows.row(
                    Rows.text(cause.name(), "medium"),
                    Rows.text(cause.share() + " %"),
                    Rows.text(cause.example()),
                    new EditButton("the category “" + cause.name() + "”", () -> editor.edit(cause)));
        }
        add(
                new Paragraph("The share is how often each was the cause across many teams, to hold your own against."),
                rows);
    }
}
