package dev.aftercall.playbook;

/**
 * A line of a comparison.
 *
 * @param before its number in the older document; 0 if it is not there
 * @param after its number in the newer document; 0 if it is not there
 */
public record DiffLine(Kind kind, int before, int after, String text) {

    /** What became of a line. */
    public enum Kind {
        /** In both documents, shown for orientation. */
        SAME,
        REMOVED,
        ADDED,
        /** Says where in the document the following lines stand. */
        PLACE
    }
}
