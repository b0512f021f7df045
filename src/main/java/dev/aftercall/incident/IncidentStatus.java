package dev.aftercall.incident;

import java.util.Optional;

/** Where an incident stands; the first four follow each other, the last two end it without a resolution. */
public enum IncidentStatus {
    INVESTIGATING("Investigating"),
    IDENTIFIED("Identified"),
    MITIGATING("Mitigating"),
    RESOLVED("Resolved"),
    CANCELLED("Cancelled"),
    DUPLICATE("Duplicate");

    private final String label;

    IncidentStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether people still work on it. */
    public boolean isOpen() {
        return this == INVESTIGATING || this == IDENTIFIED || this == MITIGATING;
    }

    /** Open incidents move anywhere; ended ones only back into the open. */
    public boolean canMoveTo(IncidentStatus to) {
        return this != to && (isOpen() || to.isOpen());
    }

    /** The next step on the way to a resolution; empty once ended. */
    public Optional<IncidentStatus> next() {
        return switch (this) {
            case INVESTIGATING -> Optional.of(IDENTIFIED);
            case IDENTIFIED -> Optional.of(MITIGATING);
            case MITIGATING -> Optional.of(RESOLVED);
            case RESOLVED, CANCELLED, DUPLICATE -> Optional.empty();
        };
    }

    /** Moving back, reopening and cancelling are explained. */
    public static boolean needsReason(IncidentStatus from, IncidentStatus to) {
        return to == CANCELLED || (to.isOpen() && (!from.isOpen() || to.compareTo(from) < 0));
    }
}
