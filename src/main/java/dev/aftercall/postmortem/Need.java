package dev.aftercall.postmortem;

/** What an open point of the readiness list holds up. */
public enum Need {
    /** No review can be asked for without it. */
    REVIEW,
    /** It can be reviewed, but not approved without it. */
    APPROVAL,
    /** It can be approved, but not published without it. */
    PUBLICATION,
    /** Only pointed out. */
    HINT
}
