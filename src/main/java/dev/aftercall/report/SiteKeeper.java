package dev.aftercall.report;

import dev.aftercall.base.TopicTouched;
import dev.aftercall.incident.IncidentTopics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps a folder up to date with all public reports: at the start, and within a second after each change. */
class SiteKeeper implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(SiteKeeper.class);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration TO_FINISH = Duration.ofSeconds(10);
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(30);

    private final SiteContent content;
    private final Path folder;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("report-site").factory());

    SiteKeeper(SiteContent content, Path folder) {
        this.content = content;
        this.folder = folder;
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        update(Duration.ZERO);
    }

    @TransactionalEventListener
    void on(ReportChanged changed) {
        update(PAUSE);
    }

    /** The incident of a report may have become private. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(TopicTouched touched) {
        if (IncidentTopics.isOfOne(touched.topic())) {
            update(PAUSE);
        }
    }

    /** Lets a file under way be finished. */
    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(TO_FINISH.toSeconds(), TimeUnit.SECONDS)) {
            log.warn("The site in {} is left half done; the next start finishes it", folder);
        }
    }

    private void update(Duration after) {
        if (!worker.isShutdown() && waiting.compareAndSet(false, true)) {
            worker.schedule(this::write, after.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void write() {
        waiting.set(false);
        try {
            var outcome = new SiteFolder(folder).put(content.files());
            if (outcome.written() + outcome.deleted() > 0) {
                log.info("{}: {} files written, {} deleted", folder, outcome.written(), outcome.deleted());
            }
        } catch (IOException | RuntimeException e) {
            log.error(
                    "The site in {} is not up to date; next attempt in {} s: {}",
                    folder,
                    BEFORE_RETRY.toSeconds(),
                    e.toString());
            update(BEFORE_RETRY);
        }
    }
}
