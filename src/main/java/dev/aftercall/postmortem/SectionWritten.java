package dev.aftercall.postmortem;

/** Somebody has changed the structured content of a section, such as its whys or lessons. */
public record SectionWritten(PostmortemId postmortem, SectionKind section) {}
