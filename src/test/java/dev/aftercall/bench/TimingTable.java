package dev.aftercall.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;

/** Timings as a Markdown table, with the machine they were taken on. */
final class TimingTable {

    private final String name;
    private final List<String> lines = new ArrayList<>();

    TimingTable(String name) {
        this.name = name;
        var system = ManagementFactory.getOperatingSystemMXBean();
        line("%s, %d cores, %s %s, Java %s, load %.1f at the beginning"
                .formatted(
                        processor(),
                        system.getAvailableProcessors(),
                        system.getName(),
                        system.getArch(),
                        Runtime.version(),
                        system.getSystemLoadAverage()));
        line("");
        line("| what | rounds | median ms | p90 ms | best ms | kB |");
        line("|---|---|---|---|---|---|");
    }

    /** Does the work once to warm up, then a number of times against the clock; it returns how many bytes came. */
    void add(String what, int rounds, IntSupplier work) {
        var bytes = work.getAsInt();
        var nanos = new long[rounds];
        for (var round = 0; round < rounds; round++) {
            var start = System.nanoTime();
            bytes = work.getAsInt();
            nanos[round] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        line("| %s | %d | %.1f | %.1f | %.1f | %s |"
                .formatted(
                        what,
                        rounds,
                        nanos[rounds / 2] / 1e6,
                        nanos[rounds * 9 / 10] / 1e6,
                        nanos[0] / 1e6,
                        bytes == 0 ? "" : "%.1f".formatted(bytes / 1024.0)));
    }

    /** Prints the line and keeps the table so far in target/bench. */
    private void line(String line) {
        System.out.println(line);
        lines.add(line);
        try {
            var folder = Files.createDirectories(Path.of("target/bench"));
            Files.write(folder.resolve(name + ".md"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String processor() {
        try (var facts = Files.lines(Path.of("/proc/cpuinfo"))) {
            return facts.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst()
                    .orElse("Unknown processor");
        } catch (IOException _) {
            return "Unknown processor";
        }
    }
}
