package dev.aftercall.playbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The playbook that the portal comes with, for tests. */
public final class PlaybookFixtures {

    private PlaybookFixtures() {}

    /** Version 1 as everyone gets it. */
    public static Playbook first() {
        return PlaybookReader.read(1, firstDocument());
    }

    static String firstDocument() {
        try (var seed = PlaybookFixtures.class.getResourceAsStream("/db-changelog/playbook/first-version.yaml")) {
            return new String(Objects.requireNonNull(seed).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
