package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The middle column of the editor: one section under its head. */
final class SectionPane extends Section {

    private final SectionHead head;
    private final @Nullable RoomPanel room;
    private final ReviewNotice notice = new ReviewNotice();
    private final ReviewNotes notes;
    private final SectionEditor editor;
    private final boolean writable;

    SectionPane(
            SectionHead head,
            Guide guide,
            ReviewNotes notes,
            @Nullable RoomPanel room,
            SectionEditor editor,
            boolean writable) {
        this.head = head;
        this.notes = notes;
        this.room = room;
        this.editor = editor;
        this.writable = writable;
        addClassName("pm-edit");
        add(head, guide, notice, notes);
        if (room != null) {
            add(room);
        }
        add(editor);
    }

    /** Whether it was made for someone who may write. */
    boolean isWritable() {
        return writable;
    }

    /** Puts buttons into the head. */
    void beside(List<? extends Component> buttons) {
        head.beside(buttons);
    }

    void show(EditorModel model) {
        head.show(model);
        notice.show(model);
        notes.show(model);
        if (room != null) {
            room.show(model);
        }
        editor.show(model);
    }
}
