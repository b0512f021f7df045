package dev.aftercall.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The product beside others as a Markdown table, printed line by line and kept in target/bench. */
public final class ComparisonTable {

    private final String name;
    private final List<String> lines = new ArrayList<>();

    public ComparisonTable(String name, String unit) {
        this.name = name;
        var system = ManagementFactory.getOperatingSystemMXBean();
        line("%d cores, %s %s, Java %s, load %.1f at the beginning"
                .formatted(
                        system.getAvailableProcessors(),
                        system.getName(),
                        system.getArch(),
                        Runtime.version(),
                        system.getSystemLoadAverage()));
        line("");
        line("| what | who | median " + unit + " | Aftercall to it | goal |");
        line("|---|---|---|---|---|");
    }

    /** A row of the product itself. */
    public void own(String what, String who, double value) {
        line(String.format(Locale.ROOT, "| %s | %s | %.1f | | |", what, who, value));
    }

    /**
     * A row of somebody else.
     *
     * @param ratio how the product stands to it
     */
    public void other(String what, String who, double value, double ratio, String goal) {
        line(String.format(Locale.ROOT, "| %s | %s | %.1f | %.2f | %s |", what, who, value, ratio, goal));
    }

    public void missing(String what, String who) {
        line("| %s | %s | not installed | | |".formatted(what, who));
    }

    public void note(String text) {
        line("");
        line(text);
    }

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
}
