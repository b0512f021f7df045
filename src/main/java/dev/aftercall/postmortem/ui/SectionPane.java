package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.html.Section;

/** The middle column of the editor: one section under its head. */
final class SectionPane extends Section {

    private final SectionHead head;
    private final ReviewNotice notice = new ReviewNotice();
    private final ReviewNotes notes;
    private final SectionEditor editor;
    private final boolean writable;

    SectionPane(SectionHead head, ReviewNotes notes, SectionEditor editor, boolean writable) {
        this.head = head;
        this.notes = notes;
        this.editor = editor;
        this.writable = writable;
        addClassName("pm-edit");
        add(head, notice, notes, editor);
    }

    /** Whether it was made for someone who may write. */
    boolean isWritable() {
        return writable;
    }

    void show(EditorModel model) {
        head.show(model);
        notice.show(model);
        notes.show(model);
        editor.show(model);
    }
}
