package dev.aftercall.playbook;

/** A new version of the playbook holds for incidents that are declared from now on. */
public record PlaybookChanged(int version) {}
