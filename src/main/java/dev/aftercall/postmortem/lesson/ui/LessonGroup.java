package dev.aftercall.postmortem.lesson.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.postmortem.lesson.LessonDraft;
import dev.aftercall.postmortem.lesson.LessonKind;
import dev.aftercall.postmortem.ui.Anchors;
import dev.aftercall.postmortem.ui.Children;
import dev.aftercall.postmortem.ui.EditorModel;
import java.util.List;
import java.util.function.Consumer;

/** The lessons of one kind with a field for one more. */
final class LessonGroup extends Section {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph("Nothing written yet.");

    LessonGroup(EditorModel model, LessonKind kind, Consumer<LessonDraft> add) {
        addClassName("lesson-group");
        getElement().setAttribute("aria-label", kind.label());
        Anchors.mark(this, kind);
        list.addClassName("lessons");
        none.addClassName("faint");
        add(new H3(kind.label()), list);
        if (model.isWritable()) {
            add(new NewLesson(model, kind, add));
        } else {
            add(none);
        }
    }

    void show(List<LessonItem> rows) {
        Children.sync(list, rows);
        none.setVisible(rows.isEmpty());
    }
}
