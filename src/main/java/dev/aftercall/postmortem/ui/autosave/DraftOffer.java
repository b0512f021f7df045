package dev.aftercall.postmortem.ui.autosave;

import dev.aftercall.base.ui.Times;
import java.time.Instant;

/** Offers text that this browser kept because the server never confirmed it. */
final class DraftOffer {

    private static final String TEXT = "event.detail.text";
    private static final String AT = "event.detail.at";
    private static final String BASE = "event.detail.base";
    private static final String BASE_TEXT = "event.detail.baseText";

    private final AutosaveField<?> field;
    private final FieldNote note;

    DraftOffer(AutosaveField<?> field, FieldNote note) {
        this.field = field;
        this.note = note;
    }

    void listen() {
        var registration = field.getElement().addEventListener("draft-found", event -> {
            var draft = event.getEventData();
            var base = new SavedText(
                    draft.path(BASE_TEXT).asString(""), draft.path(BASE).asLong());
            offer(
                    draft.path(TEXT).asString(""),
                    Instant.ofEpochMilli(draft.path(AT).asLong()),
                    base);
        });
        registration.addEventData(TEXT).addEventData(AT).addEventData(BASE).addEventData(BASE_TEXT);
    }

    private void offer(String text, Instant typedAt, SavedText base) {
        note.say("Text typed here at " + Times.second(typedAt) + " UTC was not saved.");
        note.offer("Use draft", () -> use(text, base));
        note.offer("Compare", () -> compare(text, typedAt));
        note.offer("Keep saved", this::forget);
    }

    /** A draft that only goes on from the stored text takes its place whatever version it was typed upon. */
    private void use(String text, SavedText base) {
        note.clear();
        var stored = field.stored();
        field.write(text, text.startsWith(stored.text().strip()) ? stored : base);
    }

    private void compare(String text, Instant typedAt) {
        var saved = field.stored();
        ConflictDialog.forDraft(text, saved.text(), typedAt)
                .onKeep(kept -> use(kept, saved))
                .onTake(this::forget)
                .open();
    }

    private void forget() {
        note.clear();
        field.tell("settle");
    }
}
