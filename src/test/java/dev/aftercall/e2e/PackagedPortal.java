package dev.aftercall.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private static final Duration START_TIME = Duration.ofMinutes(3);

    private final Process process;
    private final PortalOutput output;
    private final URI address;

    private PackagedPortal(Process process) {
        this.process = process;
        this.output = PortalOutput.of(process, FOLDER.resolve("portal-" + process.pid() + ".log"));
        this.address = awaitReady();
    }

    /** Starts a portal with the given settings and returns once it is ready. */
    public static PackagedPortal start(Path dataFolder, String... settings) {
        return launch(List.of("-jar", JAR.toString()), dataFolder, settings);
    }

    /**
     * Starts a portal with one more bean in it, which works on the services from inside.
     *
     * @param guest with its nested classes all that the portal gets to see of the tests
     */
    public static PackagedPortal startWithGuest(
            Class<? extends PortalGuest> guest, Path dataFolder, String... settings) {
        var launcher = List.of(
                "-cp",
                JAR.toString(),
                "-Dloader.path=" + copyOfClasses(guest),
                "org.springframework.boot.loader.launch.PropertiesLauncher",
                "--spring.main.sources=" + guest.getName());
        return launch(launcher, dataFolder, settings);
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

    public long pid() {
        return process.pid();
    }

    /** Sends a line to the guest's standard input. */
    public void tell(String line) {
        try {
            var input = process.getOutputStream();
            input.write((line + "\n").getBytes(UTF_8));
            input.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the portal prints. */
    public PortalOutput output() {
        return output;
    }

    /** Ends the process the hard way; what it has printed until then still arrives. */
    public void kill() {
        process.toHandle().destroyForcibly(); // Process.destroyForcibly would close its output
        process.onExit().join();
        output.awaitEnd();
    }

    /** Asks the portal to stop, as an operator does. */
    @Override
    public void close() {
        process.toHandle().destroy();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            kill();
            throw new IllegalStateException("The portal did not stop within 30 s", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private URI awaitReady() {
        try {
            return URI.create(output.await(READY, START_TIME).group(1));
        } catch (IllegalStateException e) {
            kill();
            throw new IllegalStateException("The portal did not start:\n" + String.join("\n", output.lines()), e);
        }
    }

    private static PackagedPortal launch(List<String> launcher, Path dataFolder, String... settings) {
        if (!Files.isRegularFile(JAR)) {
            throw new IllegalStateException("There is no " + JAR + "; run ./aftercall package");
        }
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1g"));
        command.addAll(launcher);
        if (Arrays.stream(settings).noneMatch(setting -> setting.startsWith("--server.port="))) {
            command.add("--server.port=0");
        }
        command.addAll(
                List.of("--aftercall.data-dir=" + dataFolder, "--aftercall.identity.admin-password=" + ADMIN_PASSWORD));
        command.addAll(Arrays.asList(settings));
        try {
            Files.createDirectories(FOLDER);
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroyForcibly));
            return new PackagedPortal(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copyOfClasses(Class<?> guest) {
        try {
            var copy = newDataFolder();
            for (Class<?> type : List.of(guest, PortalGuest.class)) {
                var source = type.getProtectionDomain().getCodeSource().getLocation();
                var folder = type.getPackageName().replace('.', '/');
                Files.createDirectories(copy.resolve(folder));
                var pattern = type.getSimpleName() + "{,$*}.class";
                try (var classes =
                        Files.newDirectoryStream(Path.of(source.toURI()).resolve(folder), pattern)) {
                    for (var file : classes) {
                        Files.copy(file, copy.resolve(folder).resolve(file.getFileName()));
                    }
                }
            }
            return copy;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
