package dev.aftercall.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the report itself.
 *
 * @param organisation name in the masthead
 * @param slug stable name of the report in its address
 * @param version number of the version, from 1
 * @param publishedAt null while it is a draft
 * @param publisher name of the person who published it
 * @param contentHash hash of the frozen content, shown to readers
 * @param superseded whether there is a newer version that the same readers may see
 */
public record ReportMeta(
        String organisation,
        String slug,
        int version,
        @Nullable Instant publishedAt,
        Audience audience,
        @Nullable String publisher,
        @Nullable String contentHash,
        @Nullable Retraction retraction,
        boolean superseded) {

    /** A version that is neither retracted nor superseded and has no hash yet. */
    ReportMeta(
            String organisation,
            String slug,
            int version,
            @Nullable Instant publishedAt,
            Audience audience,
            @Nullable String publisher) {
        this(organisation, slug, version, publishedAt, audience, publisher, null, null, false);
    }

    ReportMeta withSlug(Slug name) {
        return new ReportMeta(
                organisation,
                name.value(),
                version,
                publishedAt,
                audience,
                publisher,
                contentHash,
                retraction,
                superseded);
    }

    ReportMeta withContentHash(String hash) {
        return new ReportMeta(
                organisation, slug, version, publishedAt, audience, publisher, hash, retraction, superseded);
    }

    ReportMeta withRetraction(Retraction why) {
        return new ReportMeta(
                organisation, slug, version, publishedAt, audience, publisher, contentHash, why, superseded);
    }

    ReportMeta asSuperseded() {
        return new ReportMeta(
                organisation, slug, version, publishedAt, audience, publisher, contentHash, retraction, true);
    }

    /** Who may read the report. */
    public enum Audience {
        INTERNAL("internal readers"),
        PUBLIC("everyone");

        private final String label;

        Audience(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** When and why a published version was taken back. */
    public record Retraction(Instant at, String reason) {}
}
