package dev.aftercall.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aftercall.base.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that a static site of the public reports consists of; retracted versions are not in it. */
@Component
class SiteContent {

    private static final String STATIC = "META-INF/resources/";
    private static final List<String> ASSETS =
            List.of("public/report.css", "public/fonts/*", "icons/aftercall.svg", "favicon.ico");
    private static final List<ReportForm> FORMS = List.of(ReportForm.HTML, ReportForm.MARKDOWN, ReportForm.PDF);

    /** Part of the state of pages; to be raised when the way they are relinked changes. */
    private static final String RELINKED = "1-";

    private final PublicReports reports;
    private final ReportListPage pages;
    private final ReportFeed feed;

    SiteContent(PublicReports reports, ReportListPage pages, ReportFeed feed) {
        this.reports = reports;
        this.pages = pages;
        this.feed = feed;
    }

    /** The files; the content of stored ones is read from the database when it is asked for. */
    @Transactional(readOnly = true)
    public List<SiteFile> files() {
        var shown = new ArrayList<ReportSummary>();
        var files = new ArrayList<SiteFile>(assets());
        for (var slug : reports.slugs()) {
            var versions = reports.versions(slug).stream()
                    .filter(version -> !version.isRetracted())
                    .toList();
            if (!versions.isEmpty()) {
                shown.add(versions.getFirst());
                files.addAll(report(versions));
            }
        }
        files.addAll(lists(shown));
        return files;
    }

    private List<SiteFile> report(List<ReportSummary> versions) {
        var files = new ArrayList<SiteFile>();
        var newest = versions.getFirst();
        for (var form : FORMS) {
            files.add(stored(newest, form, newest.latestAddress() + form.ending()));
            for (var version : versions) {
                files.add(stored(version, form, version.address() + form.ending()));
            }
        }
        files.add(page(ReportLinks.versions(newest.slug()), pages.renderVersions(versions, false)));
        return files;
    }

    private List<SiteFile> lists(List<ReportSummary> shown) {
        var files = new ArrayList<SiteFile>();
        var size = PublicPageWriter.PAGE_SIZE;
        for (var number = 0; number == 0 || number * size < shown.size(); number++) {
            var rows = shown.subList(number * size, Math.min(shown.size(), (number + 1) * size));
            var list = pages.render(Page.of(rows, number, size, shown.size()), false);
            files.add(page(new PublicAddress.Listing(number + 1).toString(), list));
            if (number == 0) {
                files.add(SiteFile.of(
                        "index.html", SitePaths.relink(list, "index.html").getBytes(UTF_8)));
            }
        }
        var newest = shown.subList(0, Math.min(shown.size(), PublicPageWriter.FEED_SIZE));
        files.add(SiteFile.of(
                SitePaths.of(ReportLinks.FEED),
                feed.write(newest, "..", "/index.html").getBytes(UTF_8)));
        return files;
    }

    private SiteFile stored(ReportSummary version, ReportForm form, String address) {
        var path = SitePaths.of(address);
        var hash = reports.hash(version, form);
        return form == ReportForm.HTML
                ? new SiteFile(
                        path,
                        RELINKED + hash,
                        () -> SitePaths.relink(new String(content(version, form), UTF_8), path)
                                .getBytes(UTF_8))
                : new SiteFile(path, hash, () -> content(version, form));
    }

    private byte[] content(ReportSummary version, ReportForm form) {
        return reports.form(version, form).content();
    }

    private static SiteFile page(String address, String html) {
        var path = SitePaths.of(address);
        return SiteFile.of(path, SitePaths.relink(html, path).getBytes(UTF_8));
    }

    private static List<SiteFile> assets() {
        var files = new ArrayList<SiteFile>();
        try {
            for (var pattern : ASSETS) {
                for (var asset :
                        new PathMatchingResourcePatternResolver().getResources("classpath:" + STATIC + pattern)) {
                    var folder = pattern.substring(0, pattern.lastIndexOf('/') + 1);
                    files.add(SiteFile.of(folder + asset.getFilename(), asset.getContentAsByteArray()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
