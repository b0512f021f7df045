package dev.aftercall.postmortem.ui.autosave;

import dev.aftercall.postmortem.SaveOutcome;
import org.jspecify.annotations.Nullable;

/** What happens between a refused save and the decision which of two texts stands. */
final class Dispute {

    private static final String TYPED = "event.detail.text";

    private final AutosaveField<?> field;
    private final FieldNote note;
    private SaveOutcome.@Nullable Conflict conflict;

    Dispute(AutosaveField<?> field, FieldNote note) {
        this.field = field;
        this.note = note;
    }

    /** Waits for the browser's word that the writer pauses, so that no dialog opens amid a word. */
    void listen() {
        field.getElement()
                .addEventListener(
                        "settled",
                        event -> settled(event.getEventData().path(TYPED).asString("")))
                .addEventData(TYPED);
    }

    boolean isOpen() {
        return conflict != null;
    }

    void end() {
        conflict = null;
    }

    /** A save was refused; typing goes on, and nothing is saved until somebody decides. */
    void raise(SaveOutcome.Conflict refusal) {
        var first = conflict == null;
        conflict = refusal;
        note.say("Not saved: someone else changed this text. Yours is kept here.");
        note.offer("Compare", () -> compare(field.field().getValue()));
        if (first) {
            field.tell("conflict", field.stored());
        }
    }

    private void settled(String mine) {
        if (conflict != null) {
            field.display(mine);
            compare(mine);
        }
    }

    private void compare(String mine) {
        if (conflict == null) {
            return;
        }
        var theirs = new SavedText(conflict.currentText(), conflict.currentVersion());
        new ConflictDialog(mine, theirs.text(), conflict.at())
                .onKeep(text -> field.write(text, theirs))
                .onTake(() -> setAside(mine, theirs))
                .open();
    }

    /** Shows their text; mine stays in this browser until it is brought back or thrown away. */
    private void setAside(String mine, SavedText theirs) {
        field.preferred(theirs);
        note.say("Their text is shown. Yours is kept in this browser.");
        note.offer("Bring mine back", () -> field.write(mine, field.stored()));
        note.offer("Throw mine away", () -> {
            note.clear();
            field.tell("settle");
        });
    }
}
