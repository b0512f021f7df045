package dev.aftercall.postmortem.ui.autosave;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.aftercall.base.ui.Times;
import java.time.Instant;

/** Wraps a field of a form so that the browser keeps what is typed until the form is sent. */
@Tag("autosave-field")
@JsModule("context://components/autosave.js")
public final class KeptField extends Component implements HasComponents {

    private static final String TEXT = "event.detail.text";
    private static final String AT = "event.detail.at";

    private final FieldNote note = new FieldNote(this);

    /**
     * Makes the browser keep the text.
     *
     * @param draftKey names the text within this browser; must tell users and documents apart
     */
    public <F extends Component & HasValue<?, String>> KeptField(F field, String draftKey) {
        add(field);
        getElement().setAttribute("draft", draftKey);
        getElement().setAttribute("form", "");
        getElement()
                .addEventListener("draft-found", event -> {
                    var draft = event.getEventData();
                    restore(
                            field,
                            draft.path(TEXT).asString(""),
                            Instant.ofEpochMilli(draft.path(AT).asLong()));
                })
                .addEventData(TEXT)
                .addEventData(AT);
        addAttachListener(_ -> getElement().callJsFunction("shown", field.getValue(), 0d));
    }

    private void restore(HasValue<?, String> field, String text, Instant typedAt) {
        var before = field.getValue();
        field.setValue(text);
        if (!before.isBlank()) {
            note.say("Typed here at " + Times.second(typedAt) + " UTC and not sent.");
            note.offer("Back to saved", () -> {
                note.clear();
                field.setValue(before);
                forget();
            });
        }
    }

    /** The form was sent. */
    public void forget() {
        note.clear();
        getElement().callJsFunction("forget");
    }
}
