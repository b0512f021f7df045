package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.ui.autosave.AutosaveField;
import dev.aftercall.postmortem.ui.autosave.SavedText;
import org.jspecify.annotations.Nullable;

/** A free text of a postmortem: a field that saves itself, or rendered for those who may not write. */
public final class TextBlock extends Div {

    /** How often text under way is sent while someone types. */
    public static final int SEND_EVERY_MS = 1_000;

    private final FieldKey key;
    private final @Nullable AutosaveField<?> field;
    private final WordingNote wording = new WordingNote(this);

    private TextBlock(FieldKey key, @Nullable AutosaveField<?> field) {
        this.key = key;
        this.field = field;
        Anchors.mark(this, key);
        if (field != null) {
            add(field, wording);
        }
    }

    /** A text of several lines, written in Markdown. */
    public static TextBlock markdown(EditorModel model, FieldKey key, PostmortemService service, String helper) {
        var area = new TextArea(key.label());
        area.setHelperText(helper);
        area.setMinRows(3);
        area.setValueChangeMode(ValueChangeMode.TIMEOUT);
        area.setValueChangeTimeout(SEND_EVERY_MS);
        return of(model, key, service, area);
    }

    /** A text of one line. */
    public static TextBlock line(EditorModel model, FieldKey key, PostmortemService service) {
        var line = new TextField(key.label());
        line.setValueChangeMode(ValueChangeMode.TIMEOUT);
        line.setValueChangeTimeout(SEND_EVERY_MS);
        return of(model, key, service, line);
    }

    private static <F extends Component & HasValue<?, String>> TextBlock of(
            EditorModel model, FieldKey key, PostmortemService service, F field) {
        if (!model.isWritable()) {
            return new TextBlock(key, null);
        }
        return new TextBlock(
                key,
                new AutosaveField<>(
                        field,
                        model.draftKey(key),
                        (base, text) -> service.saveField(model.id(), key, base.version(), text)));
    }

    /** Shows the stored text. */
    public void show(EditorModel model) {
        var text = model.postmortem().texts().get(key);
        var saved = text == null ? new SavedText("", 0) : new SavedText(text.text(), text.version());
        if (field != null) {
            field.show(saved);
            if (key.isJudged()) {
                wording.show(saved.text(), model.wording());
            }
        } else {
            removeAll();
            addClassName("read-field");
            add(new H3(key.label()), ReadText.of(saved.text()));
        }
    }
}
