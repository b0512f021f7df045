package dev.aftercall.postmortem.ui.autosave;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.aftercall.base.DomainException;
import dev.aftercall.postmortem.SaveOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

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

    private static final String BASE = "event.detail.base";

    private final F field;
    private final Saver saver;
    private final FieldNote note = new FieldNote(this);
    private final Dispute dispute = new Dispute(this, note);
    private final Ground ground = new Ground();
    private final Pen pen;
    private boolean showing;
    private boolean focused;
    private boolean writing;
    private boolean saving;
    private @Nullable SavedText arrivedMeanwhile;

    /**
     * Makes the field save itself.
     *
     * @param draftKey names the text within this browser: who writes, a colon, and what is the same for all its writers
     */
    public AutosaveField(F field, String draftKey, Saver saver) {
        this.field = field;
        this.saver = saver;
        pen = new Pen(this, draftKey.substring(draftKey.indexOf(':') + 1));
        add(field);
        getElement().setAttribute("draft", draftKey);
        field.addValueChangeListener(change -> typed(change.getValue()));
        getElement().addEventListener("focusin", _ -> focused = true);
        getElement().addEventListener("left", _ -> left());
        getElement()
                .addEventListener(
                        "typing",
                        event -> ground.typingOn(event.getEventData().path(BASE).asLong()))
                .addEventData(BASE);
        getElement().addEventListener("again", _ -> again());
        dispute.listen();
        new DraftOffer(this, new FieldNote(this)).listen();
        pen.listen();
    }

    /** The wrapped field. */
    public F field() {
        return field;
    }

    /** Shows the stored text, unless someone is writing here just now; then it waits until they leave the field. */
    public void show(SavedText text) {
        var stored = stored();
        if (dispute.isOpen() || text.equals(stored)) {
            return;
        }
        if (text.sameTextAs(stored)) {
            ground.carriedOn(new SavedText(stored.text(), text.version()));
            tell("based", stored());
        } else if (writing || saving) {
            arrivedMeanwhile = text;
        } else {
            accept(text);
        }
    }

    /** Stores a text on top of what its writer saw, as if it had been typed. */
    void write(String text, SavedText base) {
        pen.claim();
        ground.carriedOn(base);
        dispute.end();
        display(text);
        if (save(text)) {
            tell("settle");
        }
    }

    /** Shows the stored text in place of what was typed, which the browser offers if it was not stored. */
    void accept(SavedText text) {
        replace(text);
        tell("shown", text);
    }

    /** Shows the stored text in place of what was typed, which the browser keeps without a word. */
    void preferred(SavedText text) {
        replace(text);
        tell("aside", text);
    }

    private void replace(SavedText text) {
        ground.replaced(text);
        dispute.end();
        display(text.text());
    }

    /** The writer has paused for long; what others wrote meanwhile can be shown. */
    void rest() {
        writing = false;
        showArrived();
    }

    /** Somebody else writes from now on: what was not stored goes aside, and what arrives is shown. */
    void giveUp() {
        if (!dispute.isOpen()) {
            display(stored().text());
            tell("yielded", stored());
        }
        rest();
    }

    /** The stored text as this field knows it. */
    SavedText stored() {
        return ground.stored();
    }

    /** Puts the cursor into the field. */
    void focus() {
        tell("enter");
    }

    /** Calls the browser's side of this field. */
    void tell(String function, SavedText text) {
        getElement().callJsFunction(function, text.text(), (double) text.version());
    }

    void tell(String function) {
        getElement().callJsFunction(function);
    }

    private void typed(String text) {
        if (showing) {
            return;
        }
        if (ground.isBlind()) {
            display(stored().text()); // the browser has put the typed text aside and offers it
            return;
        }
        if (focused) {
            writing = true;
            pen.write();
        }
        if (text.equals(stored().text())) {
            confirmed(stored());
        } else {
            save(text);
        }
    }

    private void left() {
        focused = false;
        pen.layDown();
        rest();
    }

    private void showArrived() {
        var waiting = arrivedMeanwhile;
        arrivedMeanwhile = null;
        if (waiting != null && !dispute.isOpen() && field.getValue().equals(stored().text())) {
            accept(waiting);
        }
    }

    private boolean save(String text) {
        try {
            switch (store(text)) {
                case SaveOutcome.Saved saved -> {
                    confirmed(new SavedText(text, saved.version()));
                    return true;
                }
                case SaveOutcome.Conflict conflict -> dispute.raise(conflict);
            }
        } catch (DomainException reason) {
            note.say(reason.getMessage() + ". Not saved; your text is kept in this browser.");
            tell("refused");
        } catch (RuntimeException failure) {
            note.say("Not saved; your text is kept in this browser.");
            note.offer("Try again", () -> save(field.getValue()));
            tell("failed");
            throw failure;
        }
        return false;
    }

    /** The browser asks again by itself after a while; that it failed once has been told. */
    private void again() {
        if (!dispute.isOpen() && !ground.isBlind()) {
            try {
                save(field.getValue());
            } catch (DataAccessException | TransactionException _) {
                tell("failed");
            }
        }
    }

    /** Storing tells all windows, this one too, before the outcome is known here. */
    private SaveOutcome store(String text) {
        saving = true;
        try {
            return saver.save(stored(), text);
        } finally {
            saving = false;
        }
    }

    private void confirmed(SavedText text) {
        if (arrivedMeanwhile != null && arrivedMeanwhile.version() <= text.version()) {
            arrivedMeanwhile = null;
        }
        ground.carriedOn(text);
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
