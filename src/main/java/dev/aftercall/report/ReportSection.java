package dev.aftercall.report;

/** One titled part of the report, written the same way for screen and paper. */
interface ReportSection {

    /** Anchor on the page. */
    String id();

    String title();

    boolean isEmpty(PostmortemDocument document);

    void write(Html html, PostmortemDocument document);
}
