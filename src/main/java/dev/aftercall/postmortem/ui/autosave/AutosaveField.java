package dev.aftercall.postmortem.ui.autosave;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.aftercall.base.DomainException;
import dev.aftercall.postmortem.SaveOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Wraps a text field so that what is typed is stored without a button. The browser keeps a copy of every keystroke
 * until the text is confirmed, changes by others appear unless the field is being edited, and a conflict shows both
 * texts.
 *
 * @param <F> the wrapped field
 */
@Tag("autosave-field")
@JsModule("context://components/autosave.js")
public final class AutosaveField<F extends Component & HasValue<?, String>> extends Component implements HasComponents {

    private final F field;
    private final Saver saver;
    private final FieldNote note = new FieldNote(this);
    private final Dispute dispute = new Dispute(this, note);
    private SavedText stored = new SavedText("", -1);
    private boolean showing;
    private boolean editing;
    private @Nullable SavedText arrivedMeanwhile;

    /**
     * Makes the field save itself.
     *
     * @param draftKey names the text within this browser; must tell users and documents apart
     */
    public AutosaveField(F field, String draftKey, Saver saver) {
        this.field = field;
        this.saver = saver;
        add(field);
        getElement().setAttribute("draft", draftKey);
        field.addValueChangeListener(change -> typed(change.getValue()));
        getElement().addEventListener("focusin", _ -> editing = true);
        getElement().addEventListener("focusout", _ -> left());
        dispute.listen();
        new DraftOffer(this, note).listen();
    }

    /** The wrapped field. */
    public F field() {
        return field;
    }

    /** Shows the stored text, unless someone is writing here just now; then it waits until they leave the field. */
    public void show(SavedText text) {
        if (dispute.isOpen() || text.equals(stored)) {
            return;
        }
        if (text.sameTextAs(stored)) {
            stored = new SavedText(stored.text(), text.version());
            tell("based", stored);
        } else if (editing) {
            arrivedMeanwhile = text;
        } else {
            accept(text);
        }
    }

    /** Stores a text on top of what its writer saw, as if it had been typed. */
    void write(String text, SavedText base) {
        stored = base;
        dispute.end();
        display(text);
        save(text);
    }

    /** Shows the stored text in place of what was typed. */
    void accept(SavedText text) {
        stored = text;
        dispute.end();
        display(text.text());
        tell("shown", text);
    }

    /** The stored text as this field knows it. */
    SavedText stored() {
        return stored;
    }

    /** Calls the browser's side of this field. */
    void tell(String function, SavedText text) {
        getElement().callJsFunction(function, text.text(), (double) text.version());
    }

    private void typed(String text) {
        if (showing) {
            return;
        }
        if (text.equals(stored.text())) {
            confirmed(stored);
        } else {
            save(text);
        }
    }

    private void left() {
        editing = false;
        var waiting = arrivedMeanwhile;
        arrivedMeanwhile = null;
        if (waiting != null && !dispute.isOpen() && field.getValue().equals(stored.text())) {
            accept(waiting);
        }
    }

    private void save(String text) {
        try {
            switch (saver.save(stored, text)) {
                case SaveOutcome.Saved saved -> confirmed(new SavedText(text, saved.version()));
                case SaveOutcome.Conflict conflict -> dispute.raise(conflict);
            }
        } catch (DomainException reason) {
            note.say(reason.getMessage() + ". Not saved; your text is kept in this browser.");
            tell("failed", stored);
        } catch (RuntimeException failure) {
            note.say("Not saved; your text is kept in this browser.");
            note.offer("Try again", () -> save(field.getValue()));
            tell("failed", stored);
            throw failure;
        }
    }

    private void confirmed(SavedText text) {
        stored = text;
        dispute.end();
        note.clear();
        tell("confirmed", text);
    }

    /** Puts a text into the field without saving it. */
    void display(String text) {
        showing = true;
        field.setValue(text);
        showing = false;
    }
}
