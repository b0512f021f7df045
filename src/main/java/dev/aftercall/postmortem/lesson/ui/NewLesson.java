package dev.aftercall.postmortem.lesson.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.lesson.LessonArea;
import dev.aftercall.postmortem.lesson.LessonDraft;
import dev.aftercall.postmortem.lesson.LessonKind;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.autosave.KeptField;
import java.util.function.Consumer;

/** Writes one more lesson. */
final class NewLesson extends Div {

    private final LessonKind kind;
    private final Consumer<LessonDraft> add;
    private final TextArea text = new TextArea();
    private final AreaSelect area = new AreaSelect();
    private final KeptField kept;

    NewLesson(EditorModel model, LessonKind kind, Consumer<LessonDraft> add) {
        this.kind = kind;
        this.add = add;
        addClassName("new-lesson");
        text.setPlaceholder("One more lesson");
        text.setAriaLabel("New lesson: " + kind.label());
        text.setMinRows(1);
        text.setMaxLength(10_000);
        sendWith(KeyModifier.CONTROL);
        sendWith(KeyModifier.META);
        area.setAriaLabel("Area of the new lesson: " + kind.label());
        kept = new KeptField(text, model.draftKey("lesson." + kind));
        var button = new Button("Add lesson", new Icon("plus"), _ -> send());
        button.addClassName("aura-accent-neutral");
        button.setAriaLabel("Add lesson: " + kind.label());
        add(kept, area, button);
    }

    /** The text on the screen is only known here once the field has lost the focus for a moment. */
    private void sendWith(KeyModifier modifier) {
        Shortcuts.addShortcutListener(text, this::send, Key.ENTER, modifier)
                .listenOn(text)
                .resetFocusOnActiveElement();
    }

    private void send() {
        if (text.getValue().isBlank()) {
            text.focus();
            return;
        }
        add.accept(new LessonDraft(
                kind, area.getValue() == null ? LessonArea.DETECTION : area.getValue(), text.getValue()));
        text.clear();
        kept.forget();
    }
}
