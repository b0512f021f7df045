package dev.aftercall.playbook;

/** What open views of the playbook watch. */
public final class PlaybookTopics {

    /** The current version and the proposals that wait. */
    public static final String PLAYBOOK = "playbook";

    private PlaybookTopics() {}
}
