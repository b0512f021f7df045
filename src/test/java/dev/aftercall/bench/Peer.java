package dev.aftercall.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program of somebody else that is measured beside the product.
 *
 * @param path where it lies
 * @param version what it says of itself
 */
public record Peer(String name, Path path, String version) {

    /** The program, if it is installed. */
    public static Optional<Peer> find(String name) {
        return Stream.of(System.getenv("PATH").split(":", -1), new String[] {"/usr/sbin"})
                .flatMap(Stream::of)
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(path -> new Peer(name, path, versionOf(name, path)));
    }

    /** Runs it to its end. */
    public void run(String... arguments) {
        var command =
                Stream.concat(Stream.of(path.toString()), Stream.of(arguments)).toList();
        var output = runAndRead(command);
        if (output.code() != 0) {
            throw new IllegalStateException(command + " ended with " + output.code() + ": " + output.text());
        }
    }

    /** Runs it to its end and returns what it prints. */
    public String read(String... arguments) {
        return runAndRead(Stream.concat(Stream.of(path.toString()), Stream.of(arguments))
                        .toList())
                .text();
    }

    private static String versionOf(String name, Path path) {
        var flag = name.equals("nginx") || name.equals("wrk") ? "-v" : "--version";
        return runAndRead(List.of(path.toString(), flag))
                .text()
                .lines()
                .filter(line -> line.matches(".*\\d+\\.\\d+.*"))
                .findFirst()
                .orElse("unknown version")
                .replaceAll("\\s*(Copyright|-|\\[|\\(with).*", "")
                .strip();
    }

    private record Output(int code, String text) {}

    private static Output runAndRead(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var text = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return new Output(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
