package dev.aftercall.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aftercall.report.PublicAddress.Feed;
import dev.aftercall.report.PublicAddress.Form;
import dev.aftercall.report.PublicAddress.Listing;
import dev.aftercall.report.PublicAddress.Versions;
import dev.aftercall.report.PublicPage.Body;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes what stands at a public address, from the database. */
@Component
class PublicPageWriter {

    /** Rows of a page of the list. */
    static final int PAGE_SIZE = 20;

    /** Entries of the feed. */
    static final int FEED_SIZE = 30;

    private final PublicReports reports;
    private final ReportListPage pages;
    private final ReportFeed feed;

    PublicPageWriter(PublicReports reports, ReportListPage pages, ReportFeed feed) {
        this.reports = reports;
        this.pages = pages;
        this.feed = feed;
    }

    /** The page, or nothing if there is none for readers without an account. */
    @Transactional(readOnly = true)
    public Optional<PublicPage> write(PublicAddress address) {
        return switch (address) {
            case Listing(var page) -> listing(page);
            case Feed() -> Optional.of(feed());
            case Versions(var slug) -> versions(slug);
            case Form(var slug, var number, var form) ->
                reports.find(slug, number).map(report -> form(report, form));
        };
    }

    private Optional<PublicPage> listing(int page) {
        var found = reports.list(page - 1, PAGE_SIZE);
        return found.rows().isEmpty() && page > 1
                ? Optional.empty()
                : Optional.of(made(ReportForm.HTML.contentType(), pages.render(found, false), found.rows()));
    }

    private Optional<PublicPage> versions(String slug) {
        var found = reports.versions(slug);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(made(ReportForm.HTML.contentType(), pages.renderVersions(found, false), found));
    }

    private PublicPage feed() {
        var found = reports.list(0, FEED_SIZE).rows();
        return made(ReportFeed.CONTENT_TYPE, feed.write(found), found);
    }

    private PublicPage form(ReportSummary report, ReportForm form) {
        var stored = reports.form(report, form);
        var plain = Body.hashed(stored.content(), stored.hash());
        var incidents = Set.of(report.incident());
        return switch (form) {
            case HTML, HTML_GZIP -> {
                var packed = reports.form(report, ReportForm.HTML_GZIP);
                yield new PublicPage(
                        form.contentType(), null, plain, Body.hashed(packed.content(), packed.hash()), incidents);
            }
            case MARKDOWN ->
                new PublicPage(
                        form.contentType(),
                        report.fileName(form),
                        plain,
                        Body.of(Gzip.of(stored.content())),
                        incidents);
            case PDF, DOCUMENT -> new PublicPage(form.contentType(), report.fileName(form), plain, null, incidents);
        };
    }

    private static PublicPage made(String contentType, String text, List<ReportSummary> shown) {
        var content = text.getBytes(UTF_8);
        return new PublicPage(
                contentType,
                null,
                Body.of(content),
                Body.of(Gzip.of(content)),
                shown.stream().map(ReportSummary::incident).collect(Collectors.toSet()));
    }
}
