package dev.aftercall.playbook;

/**
 * A document that was found to be right.
 *
 * @param text as the portal writes it, without comments and with its own order of keys
 */
public record PlaybookDocument(Playbook playbook, String text) {

    /**
     * Reads a document as the given version.
     *
     * @throws InvalidPlaybookException with all that is wrong with it
     */
    static PlaybookDocument read(int version, String text) {
        var playbook = PlaybookReader.read(version, text);
        return new PlaybookDocument(playbook, PlaybookWriter.write(playbook));
    }
}
