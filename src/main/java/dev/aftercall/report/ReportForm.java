package dev.aftercall.report;

/** The forms in which a published version can be read. */
enum ReportForm {
    /** The web page. */
    HTML("text/html;charset=utf-8", ""),
    /** The web page compressed with gzip. */
    HTML_GZIP("text/html;charset=utf-8", ""),
    MARKDOWN("text/markdown;charset=utf-8", ".md"),
    PDF("application/pdf", ".pdf"),
    /** The frozen content itself as JSON, from which the other forms can be made again. */
    DOCUMENT("application/json", ".json");

    private final String contentType;
    private final String ending;

    ReportForm(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    /** Ending of addresses and file names; empty for the page itself. */
    String ending() {
        return ending;
    }

    String contentType() {
        return contentType;
    }
}
