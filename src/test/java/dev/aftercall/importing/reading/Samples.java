package dev.aftercall.importing.reading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Files to read: our own beside the tests, and real ones of other organisations where their folder is at hand. */
final class Samples {

    static final List<String> OWN = List.of(
            "sre-book.md",
            "midnight.md",
            "halves.md",
            "lines.md",
            "github-style.md",
            "ranges.md",
            "ja.md",
            "de.md",
            "atlassian.md",
            "gitlab.md",
            "code-timeline.md");

    private static final Path REAL = Path.of("shared", "data", "postmortems");

    private Samples() {}

    static byte[] bytes(String name) {
        try (var stream = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ParsedPostmortem read(String name) {
        return new PostmortemReader().read(name, bytes(name));
    }

    static ParsedPostmortem text(String text) {
        return new PostmortemReader().read("file.md", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A real file by its number; the test is skipped where the folder is not there. */
    static Path real(String number) {
        var folder = realFolder();
        try (var files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(number + "-"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path realFolder() {
        var above = Path.of("").toAbsolutePath();
        while (above != null && !Files.isDirectory(above.resolve(REAL))) {
            above = above.getParent();
        }
        assumeTrue(above != null, "The real postmortems are not here: no folder " + REAL + " above the project");
        return Objects.requireNonNull(above).resolve(REAL);
    }

    static ParsedPostmortem read(Path file) {
        try {
            return new PostmortemReader().read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
