package dev.aftercall.playbook;

/** Where a proposal stands. */
public enum ProposalState {
    OPEN("waiting for review"),
    ACCEPTED("accepted"),
    DECLINED("declined"),
    WITHDRAWN("withdrawn");

    private final String words;

    ProposalState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
