package dev.aftercall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.testing.MariaDbSchema;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The portal is killed in the middle of writes, again and again; what it has acknowledged must be there afterwards. */
@Tag("e2e")
class KillE2eTest {

    /** How many acknowledged writes to wait for in each round before the kill. */
    private static final int[] ROUNDS = {40, 250, 400};

    private static final Pattern ACKNOWLEDGEMENT = Pattern.compile("^" + WriteDriver.ACKNOWLEDGED);
    private static final Pattern ALL_STORED = Pattern.compile("^" + WriteDriver.ALL_STORED);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void nothing_acknowledged_is_lost_on_h2() {
        killAndCompare(PackagedPortal.newDataFolder());
    }

    @Test
    void nothing_acknowledged_is_lost_on_mariadb() {
        try (var schema = new MariaDbSchema("kill")) {
            killAndCompare(PackagedPortal.newDataFolder(), schema.arguments());
        }
    }

    private static void killAndCompare(Path data, String... settings) {
        var acknowledged = new ArrayList<String>();
        for (var writes : ROUNDS) {
            var portal = PackagedPortal.startWithGuest(WriteDriver.class, data, settings);
            assertNothingLost(acknowledged, portal);
            portal.output().await(ACKNOWLEDGEMENT, writes, PATIENCE);
            portal.kill();
            acknowledged.addAll(portal.output().lines(WriteDriver.ACKNOWLEDGED));
        }
        var survivor = PackagedPortal.startWithGuest(WriteDriver.class, data, settings);
        assertNothingLost(acknowledged, survivor);
        survivor.kill();
        assertThat(acknowledged).hasSizeGreaterThan(Arrays.stream(ROUNDS).sum() - 1);
    }

    private static void assertNothingLost(List<String> acknowledged, PackagedPortal portal) {
        portal.output().await(ALL_STORED, 1, PATIENCE);
        var stored = portal.output().lines(WriteDriver.STORED);
        var writes = stored.stream().filter(line -> !line.startsWith("state ")).toList();
        assertThat(writes).as("acknowledged writes").containsAll(acknowledged).doesNotHaveDuplicates();
        assertThat(writes)
                .as("writes that were under way at each kill")
                .hasSizeLessThanOrEqualTo(acknowledged.size() + ROUNDS.length * WriteDriver.WRITERS);
        assertThat(stored.stream().filter(line -> line.startsWith("state ")).distinct())
                .as("half-written incidents")
                .allMatch("state whole"::equals);
        var keys = writes.stream().filter(line -> line.startsWith("incident ")).toList();
        assertThat(keys.stream().map(line -> Integer.parseInt(line.split("[- ]", 5)[3])))
                .as("keys without gaps")
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, keys.size()).boxed().toList());
    }
}
