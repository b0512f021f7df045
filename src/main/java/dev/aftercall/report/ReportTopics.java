package dev.aftercall.report;

/** The topics whose revisions move when reports change. */
public final class ReportTopics {

    /** Any report. */
    public static final String ALL = "reports";

    private ReportTopics() {}
}
