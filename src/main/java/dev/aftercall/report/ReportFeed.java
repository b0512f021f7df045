package dev.aftercall.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The Atom feed of published reports: one entry for each, which changes with its newest version. */
@Component
class ReportFeed {

    static final String MEDIA_TYPE = "application/atom+xml";
    static final String CONTENT_TYPE = MEDIA_TYPE + ";charset=utf-8";

    private final ReportProperties properties;

    ReportFeed(ReportProperties properties) {
        this.properties = properties;
    }

    /** The feed as XML, with the addresses of the portal. */
    String write(List<ReportSummary> reports) {
        return write(reports, properties.publicAddress(), "");
    }

    /**
     * The feed as XML.
     *
     * @param base put before the addresses; if empty they are relative to the feed's own, which Atom allows
     * @param pageEnding put after the address of a report
     */
    String write(List<ReportSummary> reports, String base, String pageEnding) {
        var feed = new Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId(feedId());
        feed.setTitle(properties.organisation() + ": incident reports");
        feed.setUpdated(Date.from(reports.stream()
                .map(ReportFeed::changed)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)));
        feed.setAuthors(List.of(author()));
        feed.setOtherLinks(List.of(link("self", base + ReportLinks.FEED, MEDIA_TYPE)));
        feed.setAlternateLinks(List.of(link("alternate", base + ReportLinks.LIST + pageEnding, "text/html")));
        feed.setEntries(reports.stream()
                .map(report -> entry(report, base + report.latestAddress() + pageEnding))
                .toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry entry(ReportSummary report, String address) {
        var entry = new Entry();
        entry.setId("urn:uuid:" + report.report().value());
        var title = DocumentTerms.severity(report.severity()).label() + " " + report.title();
        entry.setTitle(report.isRetracted() ? "Retracted: " + title : title);
        entry.setPublished(Date.from(report.publishedAt()));
        entry.setUpdated(Date.from(changed(report)));
        entry.setAlternateLinks(List.of(link("alternate", address, "text/html")));
        var summary = new Content();
        summary.setType("text");
        summary.setValue(report.retractionReason() == null ? report.description() : report.retractionReason());
        entry.setSummary(summary);
        return entry;
    }

    private static Instant changed(ReportSummary report) {
        return report.retractedAt() == null ? report.publishedAt() : report.retractedAt();
    }

    private String feedId() {
        return "urn:uuid:"
                + UUID.nameUUIDFromBytes(
                        ("reports of " + properties.organisation() + properties.publicAddress()).getBytes(UTF_8));
    }

    private SyndPerson author() {
        var author = new SyndPersonImpl();
        author.setName(properties.organisation());
        return author;
    }

    private static Link link(String relation, String address, String type) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }
}
