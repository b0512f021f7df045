package dev.aftercall.postmortem.lesson.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.NotFoundException;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.Direction;
import dev.aftercall.postmortem.lesson.Lesson;
import dev.aftercall.postmortem.lesson.LessonDraft;
import dev.aftercall.postmortem.lesson.LessonId;
import dev.aftercall.postmortem.lesson.LessonKind;
import dev.aftercall.postmortem.lesson.LessonService;
import dev.aftercall.postmortem.ui.Anchors;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.ReadText;
import dev.aftercall.postmortem.ui.StepMenu;
import dev.aftercall.postmortem.ui.TextBlock;
import dev.aftercall.postmortem.ui.WordingNote;
import dev.aftercall.postmortem.ui.autosave.AutosaveField;
import dev.aftercall.postmortem.ui.autosave.SavedText;
import dev.aftercall.postmortem.ui.autosave.SharedVersion;
import dev.aftercall.postmortem.ui.autosave.SharedVersion.Current;
import java.util.Locale;

/** One lesson: its text and the area it is about. */
final class LessonItem extends ListItem {

    private final EditorModel model;
    private final LessonService service;
    private final LessonId id;
    private final SharedVersion<LessonDraft> draft;
    private final TextArea text = new TextArea();
    private final AutosaveField<TextArea> saving;
    private final WordingNote wording;
    private final AreaSelect area = new AreaSelect();
    private final Div read = new Div();
    private boolean showing;

    LessonItem(Lesson lesson, EditorModel model, LessonService service) {
        this.model = model;
        this.service = service;
        this.id = lesson.id();
        draft = new SharedVersion<>((version, changed) -> service.edit(id, version, changed), () -> current(reload()));
        addClassNames("lesson", lesson.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Anchors.mark(this, id);
        text.setAriaLabel("Lesson: " + lesson.kind().label());
        text.setMinRows(1);
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(TextBlock.SEND_EVERY_MS);
        saving = new AutosaveField<>(
                text,
                model.draftKey(id),
                draft.part(LessonDraft::text, (old, changed) -> new LessonDraft(old.kind(), old.area(), changed)));
        wording = new WordingNote(saving);
        area.setAriaLabel("Area of the lesson");
        area.addValueChangeListener(change -> {
            if (!showing) {
                draft.change(old -> new LessonDraft(old.kind(), change.getValue(), old.text()));
            }
        });
        add(new Icon(icon(lesson.kind())));
        if (model.isWritable()) {
            var tools = new Span(area, new StepMenu("More for this lesson", this::steps));
            tools.addClassNames("row", "tools");
            add(saving, tools, wording);
        } else {
            add(read);
        }
    }

    void show(Lesson lesson) {
        draft.known(current(lesson));
        if (!model.isWritable()) {
            read.removeAll();
            read.add(ReadText.of(lesson.text()), new Badge(lesson.area().label()));
            return;
        }
        saving.show(new SavedText(lesson.text(), lesson.version()));
        wording.show(lesson.text(), model.wording());
        showing = true;
        area.setValue(lesson.area());
        showing = false;
    }

    private void steps(StepMenu menu) {
        menu.step("arrow-up", "Move up", () -> service.move(id, Direction.UP))
                .step("arrow-down", "Move down", () -> service.move(id, Direction.DOWN))
                .step("trash-2", "Remove", () -> service.remove(id));
    }

    private Lesson reload() {
        return service.of(model.id()).stream()
                .filter(lesson -> lesson.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Someone has removed this lesson"));
    }

    private static Current<LessonDraft> current(Lesson lesson) {
        return new Current<>(
                new LessonDraft(lesson.kind(), lesson.area(), lesson.text()),
                lesson.version(),
                lesson.author(),
                lesson.changedAt());
    }

    private static String icon(LessonKind kind) {
        return switch (kind) {
            case WENT_WELL -> "thumbs-up";
            case COULD_IMPROVE -> "trending-up";
            case LUCKY -> "clover";
        };
    }
}
