package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LayerLabel;
import dev.aftercall.base.ui.MarkdownText;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.Note;
import org.jspecify.annotations.Nullable;

/** What a person wrote. */
final class NoteItem extends ListItem {

    NoteItem(Desk desk, Room room, Note note) {
        addClassName("entry");
        setClassName("mile", note.milestone() != null);
        setClassName("struck", note.isStruck());
        var person = room.crowd().person(note.author());
        var head = new Paragraph(new Span(person.name()), meta(note));
        head.addClassName("head");
        if (room.may().canRespond()) {
            head.add(EntryMenu.ofNote(desk, room, note));
        }
        var what = new Div(head, new MarkdownText(note.text()));
        what.addClassName("what");
        var url = note.evidenceUrl();
        if (url != null) {
            what.add(evidence(url));
        }
        explain(what, room, "Corrected", note.corrected());
        explain(what, room, "Struck out", note.struck());
        add(
                EntryParts.time(room, note, note.precision()),
                EntryParts.mark(note.milestone() == null ? PersonLabel.avatar(person) : new Icon("flag")),
                what);
    }

    private static Span meta(Note note) {
        var meta = new Span();
        meta.addClassName("meta");
        var milestone = note.milestone();
        if (milestone != null) {
            meta.add(new Badge(milestone.label(), "accent"));
        }
        var marker = note.marker();
        if (marker != null) {
            meta.add(new Badge(marker.label()));
        }
        var layer = note.layer();
        if (layer != null) {
            meta.add(new LayerLabel(layer));
        }
        meta.add(EntryParts.recordedLater(note), EntryParts.pinned(note));
        return meta;
    }

    private static Paragraph evidence(String url) {
        var link = new Anchor(url, "");
        link.add(new Icon("file-text").size(14), clipped(url));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        var evidence = new Paragraph(link);
        evidence.addClassName("proof");
        return evidence;
    }

    private static Span clipped(String text) {
        var span = new Span(text);
        span.addClassName("clip");
        return span;
    }

    private static void explain(Div what, Room room, String verb, Note.@Nullable Explained explained) {
        if (explained == null) {
            return;
        }
        var text = new Paragraph(verb + " by " + room.crowd().name(explained.by()) + " at "
                + Times.minute(explained.at()) + ": " + explained.reason());
        text.addClassNames("s", "muted", "explained");
        what.add(text);
    }
}
