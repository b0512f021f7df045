package dev.aftercall.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aftercall.e2e.PackagedPortal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A published page from the packaged portal beside nginx with the same bytes, each on the same single core. */
@Tag("bench")
@Tag("report")
class ReportServingBench {

    private static final int ROUNDS = 5;
    private static final int WARM_UP = 5;
    private static final Pattern LINK = Pattern.compile("href=\"(/reports/[a-z0-9-]+)\"");
    private static final Map<String, String> PLAIN = Map.of();
    private static final Map<String, String> GZIP = Map.of("Accept-Encoding", "gzip");

    private final HttpClient http = HttpClient.newHttpClient();
    private final boolean pinned =
            Peer.find("taskset").isPresent() && Runtime.getRuntime().availableProcessors() > 1;
    private final Load load = new Load(pinned ? List.of("taskset", "-c", "1") : List.of());

    @Test
    void published_page() throws IOException, InterruptedException {
        var site = PackagedPortal.newDataFolder().resolve("site");
        var table = new ComparisonTable("report-serving", "requests/s");
        try (var portal = PackagedPortal.start(
                PackagedPortal.newDataFolder(),
                "--spring.profiles.active=demo",
                "--aftercall.report.site-dir=" + site)) {
            var address = reportOf(portal.address());
            var same = sameBytes(portal.address() + address, address);
            var nginx = Peer.find("nginx");
            pin(portal);
            if (nginx.isEmpty()) {
                table.missing("Published report", "nginx");
                table.own("as it is", "Aftercall", load.perSecond(portal.address() + address, PLAIN));
                return;
            }
            awaitFile(site.resolve(address.substring(1)).resolve("index.html"));
            try (var files = new WebServer(nginx.get(), same, pinning());
                    var exported = new WebServer(nginx.get(), site, pinning())) {
                var measured = new Measured(table, nginx.get(), portal.address() + address, files.address() + address);
                warmUp(measured.ours());
                measured.compare("as it is", PLAIN, PLAIN);
                measured.compare("gzip", GZIP, GZIP);
                measured.compare("unchanged (304)", ifNoneMatch(measured.ours()), ifNoneMatch(measured.theirs()));
                export(table, nginx.get(), exported.address() + address, files.address() + address);
            }
        }
        table.note(
                "Load from " + Load.tool() + (pinned ? ", servers on core 0, load on core 1." : ", nothing pinned."));
    }

    private void export(ComparisonTable table, Peer nginx, String exported, String same) {
        var medians = new Rounds()
                .with("exported", () -> load.perSecond(exported, PLAIN))
                .with("same", () -> load.perSecond(same, PLAIN))
                .medians(ROUNDS);
        table.own("exported folder", "Aftercall's files by " + nginx.version(), medians.get("exported"));
        table.other(
                "exported folder",
                nginx.version(),
                medians.get("same"),
                medians.get("exported") / medians.get("same"),
                "≥ 0.98");
    }

    private final class Measured {

        private final ComparisonTable table;
        private final Peer nginx;
        private final String ours;
        private final String theirs;

        private Measured(ComparisonTable table, Peer nginx, String ours, String theirs) {
            this.table = table;
            this.nginx = nginx;
            this.ours = ours;
            this.theirs = theirs;
        }

        String ours() {
            return ours;
        }

        String theirs() {
            return theirs;
        }

        void compare(String what, Map<String, String> toUs, Map<String, String> toThem) {
            var medians = new Rounds()
                    .with("ours", () -> load.perSecond(ours, toUs))
                    .with("theirs", () -> load.perSecond(theirs, toThem))
                    .medians(ROUNDS);
            table.own(what, "Aftercall", medians.get("ours"));
            table.other(
                    what,
                    nginx.version(),
                    medians.get("theirs"),
                    medians.get("ours") / medians.get("theirs"),
                    "≥ 0.25, better 0.4");
        }
    }

    private void warmUp(String address) {
        for (var round = 0; round < WARM_UP; round++) {
            load.perSecond(address, PLAIN);
        }
    }

    private String[] pinning() {
        return pinned ? new String[] {"taskset", "-c", "0"} : new String[0];
    }

    private void pin(PackagedPortal portal) {
        if (pinned) {
            Peer.find("taskset").orElseThrow().run("-apc", "0", String.valueOf(portal.pid()));
        }
    }

    private String reportOf(URI portal) throws IOException, InterruptedException {
        var links = LINK.matcher(new String(get(portal + "/reports", PLAIN).body(), UTF_8));
        if (!links.find()) {
            throw new IllegalStateException("The demo has no public report");
        }
        return links.group(1);
    }

    /** A folder with the page as the portal sends it, plain and compressed. */
    private Path sameBytes(String page, String address) throws IOException, InterruptedException {
        var folder = PackagedPortal.newDataFolder();
        var file = folder.resolve(address.substring(1)).resolve("index.html");
        Files.createDirectories(file.getParent());
        Files.write(file, get(page, PLAIN).body());
        Files.write(file.resolveSibling("index.html.gz"), get(page, GZIP).body());
        return folder;
    }

    private Map<String, String> ifNoneMatch(String page) {
        try {
            return Map.of(
                    "If-None-Match",
                    get(page, PLAIN).headers().firstValue("ETag").orElseThrow());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> get(String address, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address));
        headers.forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static void awaitFile(Path file) {
        while (!Files.exists(file)) {
            Thread.onSpinWait();
        }
    }
}
