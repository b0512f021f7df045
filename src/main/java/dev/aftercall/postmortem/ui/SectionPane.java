package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** The middle column of the editor: one section under its head. */
final class SectionPane extends Section {

    private final SectionHead head;
    private final ReviewNotice notice = new ReviewNotice();
    private final SectionEditor editor;
    private final boolean writable;

    SectionPane(SectionHead head, SectionEditor editor, boolean writable) {
        this.head = head;
        this.editor = editor;
        this.writable = writable;
        addClassName("pm-edit");
        add(head, notice, editor);
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
        editor.show(model);
    }
}
