package dev.aftercall.playbook;

/**
 * A proposal with its document.
 *
 * @param current the number of the version that holds now
 */
public record ProposalDetails(ProposalSummary summary, String document, int current) {

    /** Whether it waits although another version has been published since it was written. */
    public boolean isStale() {
        return summary.state() == ProposalState.OPEN && summary.base() != current;
    }
}
