package dev.aftercall.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many milliseconds it took until people saw something, as a Markdown table. */
final class ArrivalTable {

    private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    private final Map<String, List<Long>> slowest = new LinkedHashMap<>();
    private final Map<String, List<Long>> all = new LinkedHashMap<>();

    void add(String kind, List<Long> millis) {
        all.computeIfAbsent(kind, _ -> new ArrayList<>()).addAll(millis);
        slowest.computeIfAbsent(kind, _ -> new ArrayList<>()).add(Collections.max(millis));
    }

    void print() {
        System.out.printf("Load %.1f at the beginning%n", load);
        System.out.println("| what | sent | median ms | median until the last of ten, ms | worst ms |");
        System.out.println("|---|---|---|---|---|");
        all.forEach((kind, millis) -> System.out.printf(
                "| %s | %d | %d | %d | %d |%n",
                kind, slowest.get(kind).size(), median(millis), median(slowest.get(kind)), Collections.max(millis)));
    }

    private static long median(List<Long> millis) {
        return millis.stream().sorted().toList().get(millis.size() / 2);
    }
}
