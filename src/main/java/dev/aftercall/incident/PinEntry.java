package dev.aftercall.incident;

/** Keeps an entry in sight, or no longer. */
public record PinEntry(EntryId entry, boolean pinned) {}
