package dev.aftercall.report;

import dev.aftercall.report.PublicAddress.Feed;
import dev.aftercall.report.PublicAddress.Form;
import dev.aftercall.report.PublicAddress.Listing;
import dev.aftercall.report.PublicAddress.Versions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings the public pages into memory before anybody asks, newest first, so that they can be read while the database is
 * down: after the start and after each change.
 */
@Component
class PublicPageWarmer implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(PublicPageWarmer.class);
    private static final List<ReportForm> FORMS = List.of(ReportForm.HTML, ReportForm.MARKDOWN, ReportForm.PDF);
    private static final double FILLED = 0.9;

    private final PublicPages pages;
    private final PublicReports reports;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("public-pages").factory());

    PublicPageWarmer(PublicPages pages, PublicReports reports) {
        this.pages = pages;
        this.reports = reports;
    }

    @EventListener({ApplicationReadyEvent.class, PublicPagesOutdated.class})
    void later() {
        if (!worker.isShutdown() && waiting.compareAndSet(false, true)) {
            worker.execute(this::warmUp);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    private void warmUp() {
        waiting.set(false);
        try {
            fill();
        } catch (RuntimeException e) {
            log.info("Public pages are read on demand for now: {}", e.toString());
        }
    }

    private void fill() {
        var room = (long) (pages.room() * FILLED);
        room -= size(new Feed());
        for (var number = 1; room > 0; number++) {
            room -= size(new Listing(number));
            var page = reports.list(number - 1, PublicPageWriter.PAGE_SIZE);
            for (var report : page.rows()) {
                for (var address : addresses(report.slug())) {
                    room -= room > 0 ? size(address) : 0;
                }
            }
            if (!page.hasNext()) {
                return;
            }
        }
    }

    private List<PublicAddress> addresses(String slug) {
        var addresses = new ArrayList<PublicAddress>();
        FORMS.forEach(form -> addresses.add(new Form(slug, null, form)));
        addresses.add(new Versions(slug));
        for (var version : reports.versions(slug)) {
            FORMS.forEach(form -> addresses.add(new Form(slug, version.number(), form)));
        }
        return addresses;
    }

    private int size(PublicAddress address) {
        return pages.find(address).map(PublicPage::weight).orElse(0);
    }
}
