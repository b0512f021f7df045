package dev.aftercall.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.aftercall.base.TopicTouched;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.IncidentTopics;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.report.ReportMeta.Audience;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SiteContentIntegrationTest {

    @Autowired
    SiteContent content;

    @Autowired
    PublishedFixtures reports;

    @Autowired
    PublishingService publishing;

    @Autowired
    IncidentService incidents;

    @Autowired
    PostmortemQueries postmortems;

    @TempDir
    Path folder;

    @Test
    void site_holds_every_form_of_every_public_version() {
        var report = reports.published("On the site", Audience.PUBLIC);
        reports.amend(report.postmortem());
        reports.publish(report.postmortem(), Audience.PUBLIC);
        reports.published("For insiders", Audience.INTERNAL);
        reports.publishedPrivate("Nobody knows");

        assertThat(files().keySet())
                .contains(
                        "index.html",
                        "public/report.css",
                        "icons/aftercall.svg",
                        "reports/index.html",
                        "reports/feed.atom",
                        "reports/on-the-site/index.html",
                        "reports/on-the-site.md",
                        "reports/on-the-site.pdf",
                        "reports/on-the-site/v1/index.html",
                        "reports/on-the-site/v1.md",
                        "reports/on-the-site/v2.pdf",
                        "reports/on-the-site/versions/index.html")
                .noneMatch(path -> path.contains("insiders") || path.contains("nobody"));
    }

    @Test
    void every_link_between_files_leads_to_a_file() {
        for (var number = 1; number <= 21; number++) {
            reports.published("Report " + number, Audience.PUBLIC);
        }
        var files = files();

        assertThat(files).containsKey("reports/page-2.html");
        files.forEach((path, file) -> {
            if (path.endsWith(".html")) {
                for (var link : Jsoup.parse(text(file)).select("[href]")) {
                    var href = link.attr("href");
                    if (!href.startsWith("#") && !href.contains(":")) {
                        assertThat(files)
                                .as("%s in %s", href, path)
                                .containsKey(Path.of("/" + path)
                                        .resolveSibling(href)
                                        .normalize()
                                        .toString()
                                        .substring(1));
                    }
                }
                assertThat(text(file)).doesNotContain("/login", "<script");
            }
        });
        assertThat(text(file("reports/feed.atom"))).contains("href=\"../reports/report-21/index.html\"");
    }

    @Test
    void retracted_report_is_not_on_the_site() {
        var report = reports.published("Taken back", Audience.PUBLIC);
        Acting.as(TestPerson.NORA, () -> publishing.retract(report.postmortem(), "Wrong"));

        assertThat(files().keySet()).noneMatch(path -> path.contains("taken-back"));
        assertThat(text(file("reports/index.html"))).doesNotContain("Taken back");
    }

    @Test
    void state_of_a_stored_file_is_known_without_reading_it() throws IOException {
        reports.published("Once", Audience.PUBLIC);
        var site = new SiteFolder(folder);
        site.put(content.files());

        assertThat(site.put(content.files()).written()).isZero();
    }

    @Test
    void folder_follows_what_is_published_retracted_and_made_private() throws InterruptedException {
        var keeper = new SiteKeeper(content, folder.resolve("site"));
        var first = reports.published("First", Audience.PUBLIC);
        var second = reports.published("Second", Audience.PUBLIC);
        keeper.on(new ReportChanged(new Slug(first.slug()), 1));
        await("first", true);
        await("second", true);

        Acting.as(TestPerson.NORA, () -> publishing.retract(first.postmortem(), "Wrong"));
        keeper.on(new ReportChanged(new Slug(first.slug()), 1));
        await("first", false);

        Acting.as(
                TestPerson.TOBIAS,
                () -> incidents.makePrivate(
                        postmortems.details(second.postmortem()).incident().key()));
        keeper.on(new TopicTouched(IncidentTopics.of(second.incident())));
        await("second", false);
        keeper.destroy();
    }

    private void await(String slug, boolean there) {
        var page = folder.resolve("site/reports/" + slug + "/index.html");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (Files.exists(page) != there) {
                Thread.onSpinWait();
            }
        });
    }

    private Map<String, SiteFile> files() {
        return content.files().stream().collect(Collectors.toMap(SiteFile::path, file -> file));
    }

    private SiteFile file(String path) {
        return Objects.requireNonNull(files().get(path), path);
    }

    private static String text(SiteFile file) {
        return new String(file.content().get(), UTF_8);
    }
}
