package dev.aftercall.report;

import dev.aftercall.base.NotFoundException;

/** There is no such report, or not for this reader. */
public final class ReportNotFoundException extends NotFoundException {

    private ReportNotFoundException(String message) {
        super(message);
    }

    static ReportNotFoundException named(String slug) {
        return new ReportNotFoundException("There is no report " + slug);
    }
}
