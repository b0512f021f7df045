package dev.aftercall.postmortem.version;

/** A stretch of text that two versions have in common, or that only one of them has. */
public record DiffPart(Kind kind, String text) {

    /** Which version has it. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
