package dev.aftercall.report;

import java.util.Map;
import java.util.Objects;

/**
 * A version in all its forms, ready to be stored.
 *
 * @param contentHash SHA-256 of the Markdown form without notices, in hexadecimal
 * @param description the summary's beginning as plain text, at most 500 characters
 */
record RenderedReport(
        PostmortemDocument document, String contentHash, String description, Map<ReportForm, byte[]> forms) {

    RenderedReport {
        forms = Map.copyOf(forms);
    }

    byte[] content(ReportForm form) {
        return Objects.requireNonNull(forms.get(form), form::name);
    }
}
