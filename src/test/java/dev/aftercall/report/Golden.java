package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares output with files kept beside the tests; {@code -Dgolden.update=true} writes them anew. */
final class Golden {

    private static final Path DIRECTORY = Path.of("src/test/resources/dev/aftercall/report");

    private Golden() {}

    static void assertSame(String name, String actual) {
        try {
            var file = DIRECTORY.resolve(name);
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(DIRECTORY);
                Files.writeString(file, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
