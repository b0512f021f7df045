package dev.aftercall.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** Sixteen connections that ask for one address as fast as they are answered: by wrk, or in Java where that is missing. */
final class Load {

    private static final int CONNECTIONS = 16;
    private static final Duration TIME = Duration.ofSeconds(4);
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");

    private final List<String> pinning;

    Load(List<String> pinning) {
        this.pinning = pinning;
    }

    static String tool() {
        return Peer.find("wrk").map(Peer::version).orElse("a Java client");
    }

    /** Requests answered in a second. */
    double perSecond(String address, Map<String, String> headers) {
        return Peer.find("wrk").map(wrk -> wrk(wrk, address, headers)).orElseGet(() -> java(address, headers));
    }

    private double wrk(Peer wrk, String address, Map<String, String> headers) {
        var command = new ArrayList<>(pinning);
        command.addAll(List.of(wrk.path().toString(), "-t1", "-c" + CONNECTIONS, "-d" + TIME.toSeconds() + "s"));
        headers.forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
        command.add(address);
        var output = Peer.find(command.getFirst().equals("taskset") ? "taskset" : "wrk")
                .orElseThrow()
                .read(command.subList(1, command.size()).toArray(String[]::new));
        var rate = RATE.matcher(output);
        if (!rate.find() || output.contains("Non-2xx") || output.contains("Socket errors")) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(rate.group(1));
    }

    private static double java(String address, Map<String, String> headers) {
        var answered = new LongAdder();
        var end = System.nanoTime() + TIME.toNanos();
        var threads = new ArrayList<Thread>();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address));
            headers.forEach(request::header);
            for (var i = 0; i < CONNECTIONS; i++) {
                threads.add(Thread.ofPlatform().start(() -> {
                    while (System.nanoTime() < end) {
                        ask(client, request.build());
                        answered.increment();
                    }
                }));
            }
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return answered.sum() / (double) TIME.toSeconds();
    }

    private static void ask(HttpClient client, HttpRequest request) {
        try {
            client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
