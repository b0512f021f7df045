package dev.aftercall.report;

/** A version was published or retracted. */
record ReportChanged(Slug slug, int number) {}
