package dev.aftercall.report;

import org.jspecify.annotations.Nullable;

/**
 * The addresses that a report page points to.
 *
 * @param stylesheet address of the stylesheet
 * @param canonical permanent absolute address of the page, null where there is none
 * @param list address of the list of reports, null where the page is not among them
 * @param markdown address of the Markdown form
 * @param pdf address of the PDF form
 * @param versions address of the list of versions, null where there is none
 * @param newest address of the newest version, null where there is none
 */
public record PageLinks(
        String stylesheet,
        @Nullable String canonical,
        @Nullable String list,
        String markdown,
        String pdf,
        @Nullable String versions,
        @Nullable String newest) {}
