package dev.aftercall.report;

/**
 * Bytes to answer with.
 *
 * @param hash SHA-256 of the bytes in hexadecimal, the basis of the entity tag
 */
record ServedForm(ReportSummary report, byte[] content, String hash) {}
