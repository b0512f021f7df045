package dev.aftercall.report;

import dev.aftercall.base.markdown.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders reports as PDF in a small pool; when the full layout fails or takes too long, a plainer one is used. */
public final class PdfRenderer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PdfRenderer.class);
    private static final String STYLESHEET = "/META-INF/resources/print/report-print.css";

    private final PdfLimits limits;
    private final PdfEngine engine;
    private final PrintPage fullLayout;
    private final PlainPrintPage plainLayout;
    private final ThreadPoolExecutor pool;

    /** Parts of the memory; a short report takes one, a long one all of them. */
    private final Semaphore shares;

    public PdfRenderer(Markdown markdown, PdfLimits limits) {
        var css = stylesheet();
        this.limits = limits;
        this.engine = new PdfEngine(limits.bytes());
        this.fullLayout = new PrintPage(markdown, css);
        this.plainLayout = new PlainPrintPage(css);
        this.pool = new ThreadPoolExecutor(
                limits.threads(),
                limits.threads(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(limits.queued()),
                Thread.ofPlatform().name("pdf-", 1).daemon().factory());
        this.shares = new Semaphore(limits.threads(), true);
        pool.allowCoreThreadTimeOut(true);
    }

    /**
     * Returns the PDF; no text makes this fail.
     *
     * @throws java.util.concurrent.RejectedExecutionException when too many wait already
     */
    public byte[] render(PostmortemDocument document) {
        var length = new MarkdownWriter().write(document).length();
        var full = length <= limits.characters()
                ? attempt(document, length, () -> engine.print(fullLayout.of(document)))
                : Optional.<byte[]>empty();
        return full.or(() -> length <= limits.plainCharacters()
                        ? attempt(document, length, () -> engine.print(plainLayout.of(document)))
                        : Optional.empty())
                .orElseGet(() -> engine.print(plainLayout.notice()));
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }

    private Optional<byte[]> attempt(PostmortemDocument document, int length, Callable<byte[]> layout) {
        var started = new CountDownLatch(1);
        var result = pool.submit(() -> {
            var memory = length > limits.sharedCharacters() ? limits.threads() : 1;
            try {
                shares.acquire(memory);
            } finally {
                started.countDown();
            }
            try {
                return layout.call();
            } finally {
                shares.release(memory);
            }
        });
        try {
            started.await();
            return Optional.of(result.get(limits.time().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException failed) {
            LOG.warn(
                    "A simpler layout is used for the PDF of {}",
                    document.incident().key(),
                    failed);
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while waiting for a PDF");
        } finally {
            result.cancel(true);
        }
    }

    private static String stylesheet() {
        try (var in = PdfRenderer.class.getResourceAsStream(STYLESHEET)) {
            return new String(Objects.requireNonNull(in, STYLESHEET).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The stylesheet for PDF cannot be read", broken);
        }
    }
}
