package dev.aftercall.incident;

/** Marks a note as wrong; it stays readable. */
public record StrikeEntry(EntryId entry, String reason) {

    public StrikeEntry {
        reason = Texts.requiredParagraph("Reason", reason, Limits.REASON);
    }
}
