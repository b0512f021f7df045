package dev.aftercall.postmortem.review;

/** Where a reviewer stands in the present round. */
public enum Standing {
    WAITING("Still to look"),
    LOOK_AGAIN("Still to look again"),
    WANTS_CHANGES("Wants changes"),
    AGREES("Looks good"),
    APPROVED("Approved");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the reviewer has said something in this round. */
    public boolean hasLooked() {
        return this != WAITING && this != LOOK_AGAIN;
    }
}
