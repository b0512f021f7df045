package dev.aftercall.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aftercall.base.markdown.Markdown;
import dev.aftercall.bench.ComparisonTable;
import dev.aftercall.bench.Peer;
import dev.aftercall.bench.Rounds;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.TimelineSelectionService;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A report rendered as a page and printed, beside other programs that do the same with the same text. */
@Tag("bench")
@Tag("report")
@IntegrationTest
@As(TestPerson.NORA)
class ReportRenderBench {

    private static final int ENTRIES = 200;
    private static final int ROUNDS = 15;
    private static final int PRINT_ROUNDS = 5;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    TimelineService timeline;

    @Autowired
    TimelineSelectionService selections;

    @Autowired
    PublishingService publishing;

    @Autowired
    ReportRenderer renderer;

    @Autowired
    Markdown markdown;

    @TempDir
    Path folder;

    @Test
    void page_of_200_entries_from_the_database() throws IOException {
        var id = postmortem();
        var document = publishing.draft(id);
        if (document.timeline().rows().size() < ENTRIES) {
            throw new IllegalStateException("Only " + document.timeline().rows().size() + " entries");
        }
        var text = new String(renderer.draft(document, ReportForm.MARKDOWN, ""), UTF_8);
        var file = Files.writeString(folder.resolve("report.md"), text);
        var table = new ComparisonTable("report-page", "ms");
        var what = "page of " + ENTRIES + " entries";
        var page = "Aftercall: database to page, CPU";
        var parsing = "parse, render and sanitise the same Markdown, CPU";

        var inside = new Rounds()
                .with(page, cpu(() -> renderer.draft(publishing.draft(id), ReportForm.HTML, "")))
                .with(parsing, cpu(() -> markdown.toHtml(text)));
        inside.medians(3 * ROUNDS); // until the compiler has settled
        var medians = inside.medians(3 * ROUNDS);
        table.own(what, page, value(medians, page));
        table.other(what, parsing, value(medians, parsing), value(medians, page) / value(medians, parsing), "≤ 3");

        var wall = "Aftercall: database to page";
        beside(
                table,
                what,
                wall,
                () -> renderer.draft(publishing.draft(id), ReportForm.HTML, ""),
                List.of(
                        new Rival("pandoc", "20 times faster", "-f", "gfm", "-t", "html", file.toString()),
                        new Rival(
                                "cmark-gfm",
                                "",
                                "-e",
                                "table",
                                "-e",
                                "tasklist",
                                "-e",
                                "strikethrough",
                                "-e",
                                "autolink",
                                file.toString())));
        table.note("Processes are started anew for each round, as somebody who exports a report would.");
    }

    @Test
    void print_of_20_and_of_200_pages() throws IOException {
        var twenty = pages(20);
        var page = page(twenty);
        var table = new ComparisonTable("report-print", "ms");
        var what = "PDF of 20 pages";
        beside(
                table,
                what,
                "Aftercall",
                () -> print(twenty),
                List.of(
                        new Rival(
                                "weasyprint",
                                "10 times faster",
                                page.toString(),
                                folder.resolve("w.pdf").toString()),
                        new Rival(
                                "chromium",
                                "5 times faster",
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--print-to-pdf=" + folder.resolve("c.pdf"),
                                page.toUri().toString()),
                        new Rival(
                                "wkhtmltopdf",
                                "4 times faster",
                                "--quiet",
                                "--enable-local-file-access",
                                page.toString(),
                                folder.resolve("k.pdf").toString())));

        var many = pages(200);
        var lengths = List.of(count(twenty), count(many));
        var medians = new Rounds()
                .with("20", Rounds.time(() -> print(twenty)))
                .with("200", Rounds.time(() -> print(many)))
                .medians(PRINT_ROUNDS);
        var few = value(medians, "20") / lengths.getFirst();
        var more = value(medians, "200") / lengths.getLast();
        table.own("one page of " + lengths.getFirst(), "Aftercall", few);
        table.other("one page of " + lengths.getLast(), "Aftercall", more, more / few, "≤ 1.25");
        table.note("Aftercall prints from its document within the running portal; the others print its web page and are"
                + " started anew for each round.");
    }

    private record Rival(String name, String goal, String... arguments) {}

    private void beside(ComparisonTable table, String what, String us, Runnable ours, List<Rival> rivals) {
        var rounds = new Rounds().with(us, Rounds.time(ours));
        for (var rival : rivals) {
            Peer.find(rival.name())
                    .ifPresent(peer -> rounds.with(rival.name(), Rounds.time(() -> peer.run(rival.arguments()))));
        }
        var medians = rounds.medians(PRINT_ROUNDS);
        var own = value(medians, us);
        table.own(what, us, own);
        for (var rival : rivals) {
            var median = Optional.ofNullable(medians.get(rival.name()));
            median.ifPresentOrElse(
                    value -> table.other(
                            what, Peer.find(rival.name()).orElseThrow().version(), value, own / value, rival.goal()),
                    () -> table.missing(what, rival.name()));
        }
    }

    private static double value(Map<String, Double> medians, String name) {
        return Objects.requireNonNull(medians.get(name), name);
    }

    /** Milliseconds of this thread, whatever else the machine does. */
    private static DoubleSupplier cpu(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        return () -> {
            var start = threads.getCurrentThreadCpuTime();
            work.run();
            return (threads.getCurrentThreadCpuTime() - start) / 1e6;
        };
    }

    private byte[] print(PostmortemDocument document) {
        return renderer.draft(document, ReportForm.PDF, "");
    }

    private int count(PostmortemDocument document) {
        try (var pdf = Loader.loadPDF(print(document))) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A document with at least so many pages, and hardly more. */
    private PostmortemDocument pages(int wanted) {
        var rows = wanted * 10;
        var length = count(ReportFixtures.withTimeline(rows));
        while (length < wanted) {
            rows += Math.max(5, (wanted - length) * rows / length);
            length = count(ReportFixtures.withTimeline(rows));
        }
        return ReportFixtures.withTimeline(rows);
    }

    /** The web page as a file beside its style sheet. */
    private Path page(PostmortemDocument document) throws IOException {
        var styles = Files.createDirectories(folder.resolve("public"));
        Files.copy(Path.of("frontend/public/report.css"), styles.resolve("report.css"));
        var html = new String(renderer.draft(document, ReportForm.HTML, ""), UTF_8);
        return Files.writeString(folder.resolve("page.html"), html.replace("\"/public/", "\"public/"));
    }

    private PostmortemId postmortem() {
        var id = fixtures.ready("Eight seconds of silence");
        var key = publishing.draft(id).incident().key();
        for (var entry = 1; entry <= ENTRIES; entry++) {
            var note = timeline.addNote(
                    IncidentKey.of(key),
                    AddNote.of("Observation **%d**: P90 at %d ms, see [trace](https://traces.example/%d)"
                            .formatted(entry, 3_000 + entry, entry)));
            selections.include(id, note);
        }
        return id;
    }
}
