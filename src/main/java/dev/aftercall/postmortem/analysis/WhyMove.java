package dev.aftercall.postmortem.analysis;

/** Where a why can go, with everything below it. */
public enum WhyMove {
    /** Past the neighbour before it. */
    UP,
    /** Past the neighbour after it. */
    DOWN,
    /** One level up: behind the why that it asked about. */
    OUT,
    /** One level down: it asks about the neighbour before it. */
    IN
}
