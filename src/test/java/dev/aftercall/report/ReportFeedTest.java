package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.report.ReportMeta.Audience;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The feed as a reader of feeds understands it. */
class ReportFeedTest {

    private static final Instant PUBLISHED = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant RETRACTED = Instant.parse("2026-11-21T09:30:00Z");

    private final ReportFeed feed =
            new ReportFeed(new ReportProperties("Havenlo", 64, "https://reports.example.com", null));

    @Test
    void each_report_is_an_entry_with_address_summary_and_times() throws FeedException {
        var read = read(feed.write(List.of(report("Callers waited", null))));

        assertThat(read.getTitle()).isEqualTo("Havenlo: incident reports");
        assertThat(read.getEntries()).singleElement().satisfies(entry -> {
            assertThat(entry.getTitle()).isEqualTo("SEV-1 Callers waited");
            assertThat(entry.getLink()).isEqualTo("https://reports.example.com/reports/callers-waited");
            assertThat(entry.getDescription().getValue()).isEqualTo("Eight seconds < of & silence");
            assertThat(entry.getUri()).startsWith("urn:uuid:");
            assertThat(entry.getPublishedDate()).isEqualTo(Date.from(PUBLISHED));
        });
    }

    @Test
    void retracted_report_says_so_and_counts_as_changed() throws FeedException {
        var read = read(feed.write(List.of(report("Callers waited", "Wrong region"))));

        assertThat(read.getEntries()).singleElement().satisfies(entry -> {
            assertThat(entry.getTitle()).isEqualTo("Retracted: SEV-1 Callers waited");
            assertThat(entry.getDescription().getValue()).isEqualTo("Wrong region");
            assertThat(entry.getUpdatedDate()).isEqualTo(Date.from(RETRACTED));
        });
        assertThat(read.getPublishedDate()).isEqualTo(Date.from(RETRACTED));
    }

    @Test
    void portal_without_known_address_links_relatively() {
        var local = new ReportFeed(new ReportProperties("Havenlo", 64, "", null));

        assertThat(local.write(List.of(report("Callers waited", null)))).contains("href=\"/reports/callers-waited\"");
    }

    @Test
    void no_report_is_a_valid_feed_too() throws FeedException {
        assertThat(read(feed.write(List.of())).getEntries()).isEmpty();
    }

    @Test
    void hostile_title_stays_text() throws FeedException {
        var title = "</title><script>alert(1)</script> ]]> \u202e &amp;";

        assertThat(read(feed.write(List.of(report(title, null)))).getEntries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.getTitle()).isEqualTo("SEV-1 " + title));
    }

    private static SyndFeed read(String xml) throws FeedException {
        return new SyndFeedInput().build(new StringReader(xml));
    }

    private static ReportSummary report(String title, @Nullable String retracted) {
        return new ReportSummary(
                UUID.randomUUID(),
                new ReportId(UUID.randomUUID()),
                new PostmortemId(UUID.randomUUID()),
                new IncidentId(UUID.randomUUID()),
                "callers-waited",
                1,
                Audience.PUBLIC,
                "INC-2026-0001",
                title,
                Severity.SEV1,
                false,
                "Eight seconds < of & silence",
                PUBLISHED,
                "0".repeat(64),
                retracted == null ? null : RETRACTED,
                retracted);
    }
}
