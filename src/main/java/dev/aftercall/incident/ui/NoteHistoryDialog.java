package dev.aftercall.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.base.ui.MarkdownText;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.EntryRevision;
import dev.aftercall.incident.Note;

/** What a note said before it was corrected. */
final class NoteHistoryDialog extends Dialog {

    NoteHistoryDialog(Desk desk, Room room, Note note) {
        setHeaderTitle("Former words of this note");
        addClassName("form-dialog");
        var list = new Div();
        list.addClassName("revisions");
        desk.entries().history(room.key(), note.id()).forEach(revision -> list.add(former(room, revision)));
        add(list);
        getFooter().add(new Button("Close", _ -> close()));
    }

    private static Article former(Room room, EntryRevision revision) {
        var head = new Paragraph("Until " + Times.full(revision.replacedAt()) + ", replaced by "
                + room.crowd().name(revision.replacedBy()) + ": " + revision.reason());
        head.addClassNames("s", "muted");
        var happened = new Paragraph("Happened " + Times.full(revision.occurredAt()));
        happened.addClassNames("s", "faint");
        var article = new Article(head, new MarkdownText(revision.text()), happened);
        article.addClassName("card");
        return article;
    }
}
