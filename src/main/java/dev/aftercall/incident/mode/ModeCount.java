package dev.aftercall.incident.mode;

/** In how many incidents a failure mode was confirmed. */
record ModeCount(String mode, int count) {}
