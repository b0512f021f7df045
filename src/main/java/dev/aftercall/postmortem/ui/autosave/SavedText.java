package dev.aftercall.postmortem.ui.autosave;

/**
 * A text as it is stored.
 *
 * @param version counts the changes of this text, so that nobody overwrites what they have not seen
 */
public record SavedText(String text, long version) {

    /** Whether both say the same; spaces around a text are not stored everywhere. */
    public boolean sameTextAs(SavedText other) {
        return version >= 0 && other.version >= 0 && text.strip().equals(other.text.strip());
    }
}
