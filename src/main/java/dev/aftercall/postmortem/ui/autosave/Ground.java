package dev.aftercall.postmortem.ui.autosave;

/**
 * What typed text builds upon. The browser says which version its writer sees; what was typed while another text was on
 * its way to the screen must not pass for a change of that text.
 */
final class Ground {

    private SavedText stored = new SavedText("", -1);
    private long lastOfOthers = -1;
    private boolean blind;

    /** The stored text as this field knows it. */
    SavedText stored() {
        return stored;
    }

    /** The field's own text was stored, or its version moved without a change of the text. */
    void carriedOn(SavedText text) {
        stored = text;
    }

    /** A text that was not typed here takes the place of what was shown. */
    void replaced(SavedText text) {
        stored = text;
        lastOfOthers = text.version();
    }

    /** The writer begins to type on top of a version. */
    void typingOn(long version) {
        blind = version < lastOfOthers;
    }

    /** Whether what arrives was typed by somebody who could not see the stored text. */
    boolean isBlind() {
        return blind;
    }
}
