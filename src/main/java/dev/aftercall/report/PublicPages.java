package dev.aftercall.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.aftercall.base.TopicTouched;
import dev.aftercall.incident.IncidentTopics;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps what readers without an account are shown, within a bound of memory, so that it needs no database. Only what
 * everyone may see ever gets in. Thread-safe.
 */
@Component
class PublicPages {

    private static final int MEGABYTE = 1_048_576;
    private static final int OVERHEAD = 1_000;

    private final Cache<String, PublicPage> pages;
    private final PublicPageWriter writer;
    private final ApplicationEventPublisher events;
    private final long room;
    private final AtomicLong changes = new AtomicLong();

    PublicPages(PublicPageWriter writer, ReportProperties properties, ApplicationEventPublisher events) {
        this.writer = writer;
        this.events = events;
        this.room = (long) properties.cacheMegabytes() * MEGABYTE;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(room)
                .weigher((String _, PublicPage page) -> page.weight() + OVERHEAD)
                .build();
    }

    /** Bytes that can be kept. */
    long room() {
        return room;
    }

    /**
     * What is kept at the address.
     *
     * @param address path and query as the reader sent them
     */
    Optional<PublicPage> kept(String address) {
        return Optional.ofNullable(pages.getIfPresent(address));
    }

    /** What is kept at the address, or what the database has there; nothing if it is not for everyone. */
    Optional<PublicPage> find(PublicAddress address) {
        var before = changes.get();
        try {
            return Optional.of(pages.get(address.toString(), _ -> load(address)));
        } catch (ReportNotFoundException _) {
            return Optional.empty();
        } finally {
            if (changes.get() != before) {
                pages.invalidate(address.toString()); // it may have been read before the change
                events.publishEvent(new PublicPagesOutdated());
            }
        }
    }

    @TransactionalEventListener
    void on(ReportChanged changed) {
        changes.incrementAndGet();
        var report = ReportLinks.latest(changed.slug().value());
        pages.asMap().keySet().removeIf(address -> isOf(report, address) || isList(address));
        events.publishEvent(new PublicPagesOutdated());
    }

    /** The incident of a report may have become private. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(TopicTouched touched) {
        if (!IncidentTopics.isOfOne(touched.topic())) {
            return;
        }
        changes.incrementAndGet();
        var outdated = pages.asMap()
                .values()
                .removeIf(page -> page.incidents().stream()
                        .anyMatch(incident -> IncidentTopics.of(incident).equals(touched.topic())));
        if (outdated) {
            events.publishEvent(new PublicPagesOutdated());
        }
    }

    private PublicPage load(PublicAddress address) {
        return writer.write(address).orElseThrow(() -> ReportNotFoundException.named(address.toString()));
    }

    private static boolean isOf(String report, String address) {
        return address.startsWith(report)
                && (address.length() == report.length() || "./".indexOf(address.charAt(report.length())) >= 0);
    }

    private static boolean isList(String address) {
        return address.equals(ReportLinks.LIST)
                || address.equals(ReportLinks.FEED)
                || address.startsWith(ReportLinks.LIST + "?");
    }
}
