package dev.aftercall.postmortem.analysis;

/** Something that made the incident likelier or worse without being its root cause. */
public record ContributingFactor(FactorId id, String text) {}
