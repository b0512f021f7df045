package dev.aftercall;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Serves the folder with the public reports, and says for every other address that the portal is not there yet. */
final class StandbyServer implements AutoCloseable {

    private static final Pattern FILE = Pattern.compile("(/[a-z0-9][a-zA-Z0-9_-]*(\\.[a-zA-Z0-9]+)*)*/?");
    private static final Pattern LISTING = Pattern.compile("page=([0-9]{1,5})");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "md", "text/markdown;charset=utf-8",
            "pdf", "application/pdf",
            "atom", "application/atom+xml;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "svg", "image/svg+xml",
            "ico", "image/x-icon",
            "woff2", "font/woff2");
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-cache");
    private static final byte[] ABSENT = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>The database does not answer · Aftercall</title></head>
            <body><h1>The database does not answer</h1><p>Nothing that was saved is lost. The portal starts by itself as
            soon as the database is back. <a href="/reports">The published reports</a> can be read meanwhile.</p></body>
            </html>
            """.getBytes(UTF_8);

    private final HttpServer server;
    private final Path site;

    /** Starts to serve; port 0 is any free one. */
    StandbyServer(Path site, int port) throws IOException {
        this.site = site.toAbsolutePath().normalize();
        this.server = HttpServer.create(new InetSocketAddress(port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            HEADERS.forEach(exchange.getResponseHeaders()::set);
            if (exchange.getRequestURI().getPath().equals("/actuator/health/liveness")) {
                send(exchange, 200, "application/json", "{\"status\":\"UP\"}".getBytes(UTF_8));
                return;
            }
            var file = find(exchange);
            if (file.isPresent()) {
                var name = file.get().toString();
                var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
                send(exchange, 200, type, Files.readAllBytes(file.get()));
            } else {
                exchange.getResponseHeaders().set("Retry-After", "5");
                send(exchange, 503, "text/html;charset=utf-8", ABSENT);
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    private Optional<Path> find(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        var method = exchange.getRequestMethod();
        if (!(method.equals("GET") || method.equals("HEAD"))
                || path.equals("/")
                || !FILE.matcher(path).matches()) {
            return Optional.empty();
        }
        var query = exchange.getRequestURI().getQuery();
        var listing = LISTING.matcher(query == null ? "" : query);
        var wanted = path.equals("/reports")
                        && listing.matches()
                        && !listing.group(1).equals("1")
                ? site.resolve("reports/page-" + listing.group(1) + ".html")
                : site.resolve(path.substring(1)).normalize();
        var file = Files.isDirectory(wanted) ? wanted.resolve("index.html") : wanted;
        return file.startsWith(site) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }
}
