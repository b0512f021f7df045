package dev.aftercall.postmortem;

import dev.aftercall.incident.TimelineEntry;

/** An entry of the incident's timeline, and whether the postmortem shows it. */
public record SelectableEntry(TimelineEntry entry, boolean included) {}
