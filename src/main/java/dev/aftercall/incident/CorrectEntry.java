package dev.aftercall.incident;

/** Replaces the contents of a note; the old ones stay in its history. */
public record CorrectEntry(EntryId entry, long version, AddNote content, String reason) {

    public CorrectEntry {
        reason = Texts.requiredParagraph("Reason", reason, Limits.REASON);
    }
}
