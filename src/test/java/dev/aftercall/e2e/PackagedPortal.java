package dev.aftercall.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The packaged product as a process of its own, on a free port and a data folder of its own. */
public final class PackagedPortal implements AutoCloseable {

    /** Password of the administrator {@code admin} in each portal started here. */
    public static final String ADMIN_PASSWORD = "secret-password";

    private static final Path JAR = Path.of("target/aftercall.jar");
    private static final Path FOLDER = Path.of("target/e2e");
    private static final Pattern READY = Pattern.compile("Aftercall is ready at (http://[\\w.:]+)");
    private static final int START_SECONDS = 180;

    private final Process process;
    private final Path log;
    private final URI address;

    private PackagedPortal(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.address = awaitReady();
    }

    /** Starts a portal with the given settings and returns once it is ready. */
    public static PackagedPortal start(Path dataFolder, String... settings) {
        if (!Files.isRegularFile(JAR)) {
            throw new IllegalStateException("There is no " + JAR + "; run ./aftercall package");
        }
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1g",
                "-jar",
                JAR.toString(),
                "--server.port=0",
                "--aftercall.data-dir=" + dataFolder,
                "--aftercall.identity.admin-password=" + ADMIN_PASSWORD));
        command.addAll(Arrays.asList(settings));
        try {
            Files.createDirectories(FOLDER);
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroyForcibly));
            return new PackagedPortal(process, FOLDER.resolve("portal-" + process.pid() + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A data folder that nobody used before. */
    public static Path newDataFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(FOLDER), "data")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return address;
    }

    /** What the portal has printed so far. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process the hard way, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks the portal to stop, as an operator does. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            kill();
            throw new IllegalStateException("The portal did not stop within 30 s", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Copies the output to the log file for as long as the portal runs. */
    private URI awaitReady() {
        var ready = new CompletableFuture<URI>();
        Thread.ofVirtual().start(() -> copyOutput(ready));
        try {
            return ready.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            kill();
            throw new IllegalStateException("The portal did not start:\n" + output(), e);
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void copyOutput(CompletableFuture<URI> ready) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var copy = Files.newBufferedWriter(log)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.write(line + "\n");
                copy.flush();
                var match = READY.matcher(line);
                if (match.find()) {
                    ready.complete(URI.create(match.group(1)));
                }
            }
            ready.completeExceptionally(new IllegalStateException("The portal ended"));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }
}
