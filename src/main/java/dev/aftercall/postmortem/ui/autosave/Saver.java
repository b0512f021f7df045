package dev.aftercall.postmortem.ui.autosave;

import dev.aftercall.postmortem.SaveOutcome;

/** Where an autosaving field stores its text. */
@FunctionalInterface
public interface Saver {

    /** Stores the text on top of what the writer saw, or says what stands there instead. */
    SaveOutcome save(SavedText base, String text);
}
