package dev.aftercall.postmortem.analysis;

/**
 * How often a root cause category occurs.
 *
 * @param runbook percent of incidents by the playbook
 * @param here postmortems of this portal with the category, as far as the reader may see them
 * @param total postmortems of this portal with any category
 */
public record CauseShare(int runbook, long here, long total) {

    /** Percent of this portal's postmortems, rounded; 0 while there are none. */
    public int percentHere() {
        return total == 0 ? 0 : (int) Math.round(100.0 * here / total);
    }
}
