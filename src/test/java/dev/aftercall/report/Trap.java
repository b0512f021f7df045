package dev.aftercall.report;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that notes every request it should never get. */
final class Trap implements AutoCloseable {

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Trap() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
    }

    List<String> requests() {
        return requests;
    }

    /** Texts that would make a careless renderer call. */
    List<String> baits() {
        var url = url();
        return List.of(
                "![a](" + url + ")",
                "<img src=\"" + url + "\">",
                "<style>p{background:url(" + url + ")}</style>",
                "<link rel=\"stylesheet\" href=\"" + url + "\">",
                "<object data=\"" + url + "\"></object>",
                "<svg><image href=\"" + url + "\"/></svg>",
                "@import url(" + url + ");",
                "[link](" + url + ")",
                url,
                "</style><img src=" + url + ">",
                "![a](file:///etc/passwd)");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
