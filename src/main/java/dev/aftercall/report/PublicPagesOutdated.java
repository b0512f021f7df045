package dev.aftercall.report;

/** Something that everyone is shown has changed and was dropped from memory. */
record PublicPagesOutdated() {}
